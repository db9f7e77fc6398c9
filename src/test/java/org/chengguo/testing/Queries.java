package org.chengguo.testing;

import static org.chengguo.testing.Weighted.choice;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chengguo.model.Agency;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;

/** What people might type into the search of a site, and what they should not but could. */
public final class Queries {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9-]+");
  private static final String PUNCTUATION = "，。、：；！？「」『』（）()…—－·.-_%&*\"'\\/<>[]{}+#~ \u3000";
  private static final List<String> OTHER_SCRIPTS =
      List.of(
          "젠더 평등",
          "ジェンダー平等",
          "がぎぐ",
          "café",
          "cafe\u0301",
          "STRASSE Straße",
          "İstanbul ıi",
          "гендер",
          "ισότητα ΣΑΣ",
          "المساواة",
          "๑๑๑ ปี",
          "१११",
          "①②③",
          "㊙㈱",
          "ﬁne",
          "👩\u200D👩\u200D👧",
          "🏳\uFE0F\u200D🌈",
          "Ⅲ期",
          "½",
          "m²",
          "a\u200Bb",
          "性\0別",
          "性\n別\t平等",
          "性\uFE00別",
          "\uFEFF性別");
  private static final Transliterator TO_SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");
  private static final int TRIES = 50;

  private final Site site;
  private final SplitMix64 random;

  /** What people might type. */
  private final Weighted<Supplier<String>> likely =
      Weighted.of(
          List.of(
              choice(220, () -> part(title())),
              choice(120, () -> part(text())),
              choice(90, this::title),
              choice(110, () -> part(title()) + " " + part(text())),
              choice(100, this::agencyAndYear),
              choice(60, () -> anyOf(title())),
              choice(60, this::latinPrefix),
              choice(70, this::oneWrong),
              choice(60, () -> TO_SIMPLIFIED.transliterate(part(title()))),
              choice(40, this::fullWidth)));

  private final Weighted<Supplier<String>> kinds =
      Weighted.of(
          List.of(
              choice(930, this::nextLikely),
              choice(35, this::nonsense),
              choice(15, () -> any(OTHER_SCRIPTS)),
              choice(5, this::veryLong),
              choice(8, this::unpaired),
              choice(7, this::punctuation)));

  private Queries(Site site, SplitMix64 random) {
    this.site = site;
    this.random = random;
  }

  /**
   * Queries over the records of a site; the same for the same seed, and the first of a longer list
   * are those of a shorter.
   *
   * @param site with at least one record
   */
  public static List<String> random(Site site, int count, long seed) {
    Queries queries = new Queries(site, new SplitMix64(seed));
    return Stream.generate(queries::next).limit(count).toList();
  }

  /** Like {@link #random}, without what no one means to find. */
  public static List<String> likely(Site site, int count, long seed) {
    Queries queries = new Queries(site, new SplitMix64(seed));
    return Stream.generate(queries::nextLikely).limit(count).toList();
  }

  private String next() {
    return kinds.pick(random).get();
  }

  private String nextLikely() {
    return likely.pick(random).get();
  }

  private <T> T any(List<T> values) {
    return values.get((int) random.below(values.size()));
  }

  private String title() {
    return any(site.records()).title();
  }

  /** The text of a record, or the title of one that has none. */
  private String text() {
    SourceRecord record = any(site.records());
    return record.prose().isEmpty() ? record.title() : record.prose().text();
  }

  /** 2 to 12 characters in a row. */
  private String part(String text) {
    int[] characters = text.codePoints().toArray();
    int length = Math.min(characters.length, random.between(2, 12));
    return new String(characters, random.between(0, characters.length - length), length);
  }

  /** One character. */
  private String anyOf(String text) {
    int[] characters = text.codePoints().toArray();
    return Character.toString(characters[random.between(0, characters.length - 1)]);
  }

  private String agencyAndYear() {
    Agency agency = any(site.agencies());
    List<String> names = new ArrayList<>(agency.aliases());
    names.add(agency.name().chinese());
    names.add(agency.shortName());
    String name = any(names);
    String year = Years.written(any(site.years()).year(), random);
    return switch (random.between(0, 3)) {
      case 0 -> year + " " + name;
      case 1 -> year + name;
      case 2 -> name + " " + year + " " + part(title());
      default -> name + " " + year;
    };
  }

  private String latinPrefix() {
    String word = latin();
    String prefix = word.substring(0, random.between(1, word.length()));
    return random.percent(50) ? prefix.toLowerCase(Locale.ROOT) : prefix;
  }

  private String latin() {
    for (int i = 0; i < TRIES; i++) {
      Matcher word = LATIN.matcher(title());
      if (word.find()) {
        return word.group();
      }
    }
    return "CEDAW";
  }

  private String oneWrong() {
    int[] characters = part(title()).codePoints().toArray();
    characters[random.between(0, characters.length - 1)] = anyOf(title()).codePointAt(0);
    return new String(characters, 0, characters.length);
  }

  private String fullWidth() {
    return Widths.full(random.percent(50) ? agencyAndYear() : latinPrefix() + part(title()));
  }

  private String nonsense() {
    boolean letters = random.percent(40);
    return IntStream.rangeClosed(1, random.between(2, 10))
        .map(i -> letters ? random.between('a', 'z') : random.between(0x4E00, 0x9FFF))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String veryLong() {
    StringBuilder query = new StringBuilder();
    for (int i = random.between(20, 200); i > 0; i--) {
      query.append(title()).append(random.percent(30) ? " " : "");
    }
    return query.toString();
  }

  /** Half of a character, alone or in a text. */
  private String unpaired() {
    StringBuilder query = new StringBuilder(random.percent(20) ? "" : part(title()));
    char half = (char) random.between(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    return query.insert(random.between(0, query.length()), half).toString();
  }

  private String punctuation() {
    StringBuilder query = new StringBuilder();
    for (int i = random.between(1, 5); i > 0; i--) {
      query.append(anyOf(PUNCTUATION));
    }
    return query.toString();
  }
}
