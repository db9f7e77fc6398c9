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
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language, by key; patterns as ICU's MessageFormat has them. */
public final class Phrases {
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
}
