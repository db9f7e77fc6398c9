package org.chengguo.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of one language, by key; patterns as ICU's MessageFormat has them. */
public final class Phrases {
  /** Holds the place of pieces in a sentence: a letter for private use, which no text has. */
  private static final String PLACE = "\uE000";

  private static final Pattern PLACES = Pattern.compile(PLACE + "(\\d+)" + PLACE);

  private final Locale locale;
  private final Map<String, String> patterns;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Phrases(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
  }

  /**
   * Reads a properties file.
   *
   * @throws IOException when it cannot be read
   */
  public static Phrases read(Reader reader, Locale locale) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    Map<String, String> patterns = new TreeMap<>();
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
   * These words and more.
   *
   * @throws IllegalArgumentException when a key stands in both
   */
  public Phrases with(Phrases more) {
    Set<String> twice = new TreeSet<>(patterns.keySet());
    twice.retainAll(more.patterns.keySet());
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException(
          "the program itself has the words for " + String.join(", ", twice));
    }
    Map<String, String> all = new TreeMap<>(patterns);
    all.putAll(more.patterns);
    return new Phrases(locale, all);
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  public Set<String> keys() {
    return Set.copyOf(patterns.keySet());
  }

  /** The pattern under a key, as it is written. */
  public String pattern(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + locale.toLanguageTag());
    }
    return pattern;
  }

  /**
   * Parses every pattern, which otherwise waits until it is used.
   *
   * @throws IllegalArgumentException naming the first key whose pattern is broken
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

  /** A number at its own digits, as the language sets it: {@code 26,328}, {@code 71.6}. */
  public String number(BigDecimal number) {
    int digits = Math.max(0, number.scale());
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(number);
  }

  /**
   * The words under a key, with {0}, {1} … filled in.
   *
   * @throws IllegalArgumentException when there are none
   */
  public String text(String key, Object... arguments) {
    String pattern = pattern(key);
    if (arguments.length == 0) {
      return pattern;
    }
    // Formats keep state while they work: each call works on a copy.
    return format(key).clone().format(arguments);
  }

  /**
   * The words under a key in pieces. An argument that is a list stands as its pieces, any other is
   * filled in as text.
   *
   * @param type of the pieces
   * @param words makes a piece of the words between them
   * @throws IllegalArgumentException when there are none
   */
  public <T> List<T> pieces(
      String key, Class<T> type, Function<String, T> words, Object... arguments) {
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
