package org.chengguo.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts of one language by key, as patterns of ICU's MessageFormat. */
public final class Phrases {
  // Stands for a list of pieces while a sentence is formatted. A character for private use: no text
  // of ours has it, and MessageFormat leaves it as it is.
  private static final String PLACE = "\uE000";

  private static final Pattern PLACES = Pattern.compile(PLACE + "(\\d+)" + PLACE);

  private final Locale locale;
  private final SortedMap<String, String> patterns;
  private final Map<String, String> byKey;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Map<String, Optional<JoinedPattern>> joined = new ConcurrentHashMap<>();
  private final Map<Integer, LocalizedNumberFormatter> numbers = new ConcurrentHashMap<>();

  private Phrases(Locale locale, SortedMap<String, String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
    this.byKey = new HashMap<>(patterns); // asked some hundred times a page
  }

  /**
   * Reads a properties file.
   *
   * @throws IOException if it cannot be read
   */
  public static Phrases read(Reader reader, Locale locale) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    SortedMap<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return new Phrases(locale, patterns);
  }

  /** Reads {@code /messages/<name>_<language>.properties} of the program itself. */
  public static Phrases messages(String name, Locale locale) {
    String resource = "/messages/" + name + "_" + locale.toLanguageTag() + ".properties";
    try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
      return read(new InputStreamReader(in, StandardCharsets.UTF_8), locale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns these texts together with others.
   *
   * @throws IllegalArgumentException if both have a key
   */
  public Phrases with(Phrases more) {
    Set<String> twice = new TreeSet<>(patterns.keySet());
    twice.retainAll(more.patterns.keySet());
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException(
          "the program itself has the words for " + String.join(", ", twice));
    }
    SortedMap<String, String> all = new TreeMap<>(patterns);
    all.putAll(more.patterns);
    return new Phrases(locale, all);
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  public Set<String> keys() {
    return Set.copyOf(patterns.keySet());
  }

  /** Returns the pattern under a key. */
  public String pattern(String key) {
    String pattern = byKey.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + locale.toLanguageTag());
    }
    return pattern;
  }

  /**
   * Parses every pattern, which otherwise happens at its first use.
   *
   * @throws IllegalArgumentException for the first invalid pattern, with its key
   */
  public void parse() {
    for (String key : patterns.keySet()) {
      format(key);
    }
  }

  private MessageFormat format(String key) {
    try {
      return formats.computeIfAbsent(key, absent -> new MessageFormat(pattern(absent), locale));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
    }
  }

  private Optional<JoinedPattern> joined(String key) {
    try {
      return joined.computeIfAbsent(key, absent -> JoinedPattern.of(pattern(absent)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
    }
  }

  /** Returns a number in the language's format: {@code 26,328}, {@code 71.6}. */
  public String number(BigDecimal number) {
    // All of its digits, because 71.60 was printed so: the default drops the zero.
    int digits = Math.max(0, number.scale());
    return numbers
        .computeIfAbsent(
            digits,
            exact -> NumberFormatter.withLocale(locale).precision(Precision.fixedFraction(exact)))
        .format(number)
        .toString();
  }

  /**
   * Returns the text under a key, with {0}, {1} … filled in.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String text(String key, Object... arguments) {
    String pattern = pattern(key);
    if (arguments.length == 0) {
      return pattern;
    }
    Optional<JoinedPattern> plain = joined(key);
    if (plain.isPresent() && plain.get().takes(arguments, false)) {
      return plain.get().text(arguments);
    }
    // MessageFormat is not thread-safe: each call formats with a copy.
    return format(key).clone().format(arguments);
  }

  /**
   * Returns the text under a key as pieces.
   *
   * <p>An argument that is a list contributes its elements, any other is filled in as text.
   *
   * @param type class of the pieces
   * @param words converts the text between arguments to a piece
   * @throws IllegalArgumentException if there is no text
   */
  public <T> List<T> pieces(
      String key, Class<T> type, Function<String, T> words, Object... arguments) {
    Optional<JoinedPattern> plain = joined(key);
    if (plain.isPresent() && plain.get().takes(arguments, true)) {
      return plain.get().pieces(type, words, arguments);
    }
    Object[] marked = new Object[arguments.length];
    Arrays.setAll(marked, i -> arguments[i] instanceof List ? PLACE + i + PLACE : arguments[i]);
    String sentence = text(key, marked);
    List<T> pieces = new ArrayList<>();
    int from = 0;
    for (MatchResult place : PLACES.matcher(sentence).results().toList()) {
      if (place.start() > from) {
        pieces.add(words.apply(sentence.substring(from, place.start())));
      }
      List<?> argument = (List<?>) arguments[Integer.parseInt(place.group(1))];
      argument.forEach(piece -> pieces.add(type.cast(piece)));
      from = place.end();
    }
    if (from < sentence.length()) {
      pieces.add(words.apply(sentence.substring(from)));
    }
    return pieces;
  }
}
