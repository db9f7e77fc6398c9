package org.chengguo.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.Language;
import org.chengguo.text.Phrases;

/** Messages and hints for problems in one language. */
public final class Messages {
  private final Phrases phrases;

  private Messages(Phrases phrases) {
    this.phrases = phrases;
  }

  public static Messages in(Language language) {
    return new Messages(Phrases.messages("problems", language.locale()));
  }

  /** Returns the message of a problem. */
  public String message(Problem problem) {
    return find(problem, "")
        .orElseThrow(() -> new IllegalStateException("no message for " + problem.code().id()));
  }

  /** Returns suggestions and hint for a problem; empty if there are none. */
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

  /** Returns the text for the problem's variant, or else for its code. */
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

  /** Returns the text under a key, with {0}, {1} … filled in. */
  String text(String key, Object... arguments) {
    boolean counts = phrases.pattern(key).contains("plural,");
    return phrases.text(key, counts ? numbers(arguments) : arguments);
  }

  /** Converts arguments with digits only to numbers. */
  private static Object[] numbers(Object[] arguments) {
    // ICU selects plural forms by number. Only in messages with plurals, or a year would be printed
    // with a thousands separator. Nine digits are the most that fit into an Integer for certain.
    Object[] typed = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      String text = arguments[i].toString();
      typed[i] = text.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(text) : text;
    }
    return typed;
  }
}
