package org.chengguo.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.Language;
import org.chengguo.text.Phrases;

/** The words for problems in one language. */
public final class Messages {
  private final Phrases phrases;

  private Messages(Phrases phrases) {
    this.phrases = phrases;
  }

  public static Messages in(Language language) {
    return new Messages(Phrases.messages("problems", language.locale()));
  }

  /** What is wrong. */
  public String message(Problem problem) {
    return find(problem, "")
        .orElseThrow(() -> new IllegalStateException("no message for " + problem.code().id()));
  }

  /** What to do about it, near names first; empty where there is nothing to say. */
  public Optional<String> hint(Problem problem) {
    List<String> parts = new ArrayList<>();
    if (!problem.suggestions().isEmpty()) {
      parts.add(text("report.near", String.join(text("report.or"), problem.suggestions())));
    }
    find(problem, ".hint").ifPresent(parts::add);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(text("report.between"), parts));
  }

  /** The wording for the problem's variant if there is one, else for its code. */
  private Optional<String> find(Problem problem, String ending) {
    String code = problem.code().id();
    Object[] arguments = problem.arguments().toArray();
    String special = problem.code().varies() ? code + "." + arguments[0] : code;
    for (String key : List.of(special + ending, code + ending)) {
      if (phrases.has(key)) {
        return Optional.of(text(key, arguments));
      }
    }
    return Optional.empty();
  }

  /** The text under a key, with {0}, {1} … filled in. */
  String text(String key, Object... arguments) {
    boolean counts = phrases.pattern(key).contains("plural,");
    return phrases.text(key, counts ? numbers(arguments) : arguments);
  }

  /** Arguments are text; plural forms need those that are numbers as numbers. */
  private static Object[] numbers(Object[] arguments) {
    Object[] typed = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      String text = arguments[i].toString();
      typed[i] = text.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(text) : text;
    }
    return typed;
  }
}
