package org.chengguo.problem;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The words for problems in one language. */
public final class Messages {
  private final Locale locale;
  private final Map<String, String> patterns;

  private Messages(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
  }

  /**
   * @param languageTag {@code zh-Hant} or {@code en}
   */
  public static Messages in(String languageTag) {
    String resource = "/messages/problems_" + languageTag + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return new Messages(Locale.forLanguageTag(languageTag), patterns);
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
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
  }

  /** The wording for the problem's first argument if there is one, else for its code. */
  private Optional<String> find(Problem problem, String ending) {
    String code = problem.code().id();
    Object[] arguments = problem.arguments().toArray();
    String special = arguments.length == 0 ? code : code + "." + arguments[0];
    for (String key : List.of(special + ending, code + ending)) {
      if (patterns.containsKey(key)) {
        return Optional.of(text(key, arguments));
      }
    }
    return Optional.empty();
  }

  /** The text under a key, with {0}, {1} … filled in. */
  String text(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (arguments.length == 0) {
      return pattern;
    }
    boolean counts = pattern.contains("plural,");
    return new MessageFormat(pattern, locale).format(counts ? numbers(arguments) : arguments);
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
