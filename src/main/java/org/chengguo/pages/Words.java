package org.chengguo.pages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.RocYear;
import org.chengguo.model.Text;

/**
 * The interface words of one language, from {@code templates/words/<language>.properties}; patterns
 * as ICU has them. Templates know it as {@code words}.
 */
public final class Words {
  private final Language language;
  private final Map<String, String> patterns;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Words(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  /**
   * @param folder of the word files
   * @throws IOException when the language's file cannot be read
   */
  static Words read(Path folder, Language language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(language.tag() + ".properties"))) {
      properties.load(reader);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return new Words(language, patterns);
  }

  /**
   * The words under a key, with {0}, {1} … filled in.
   *
   * @throws IllegalArgumentException when there are none
   */
  public String text(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language);
    }
    if (arguments.length == 0) {
      return pattern;
    }
    MessageFormat format =
        formats.computeIfAbsent(key, unused -> new MessageFormat(pattern, language.locale()));
    synchronized (format) { // formats keep state while they work
      return format.format(arguments);
    }
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** A name or title in this language. */
  public String of(Text text) {
    return text.in(language);
  }

  /** {@code 111 年（2022）}. */
  public String year(RocYear year) {
    return text("year.both", year.toString(), Integer.toString(year.commonEra()));
  }

  /** {@code 112 年 5 月 8 日（2023-05-08）}. */
  public String date(LocalDate date) {
    return text(
        "date.both",
        Integer.toString(date.getYear() - 1911),
        Integer.toString(date.getMonthValue()),
        Integer.toString(date.getDayOfMonth()),
        date.toString());
  }

  /** A whole number or decimal at its own digits: {@code 26,328}, {@code 71.6}. */
  public String number(Number number) {
    BigDecimal exact = new BigDecimal(number.toString());
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMinimumFractionDigits(Math.max(0, exact.scale()));
    format.setMaximumFractionDigits(Math.max(0, exact.scale()));
    return format.format(exact);
  }

  /** A figure with its qualifier and unit: {@code 98 % 以上}. */
  public String figure(Figure figure) {
    String value = figure.printed().orElseGet(() -> number(figure.value()));
    String measured = text("unit." + figure.unit(), value);
    return figure
        .qualifier()
        .map(qualifier -> text("qualifier." + qualifier, measured))
        .orElse(measured);
  }
}
