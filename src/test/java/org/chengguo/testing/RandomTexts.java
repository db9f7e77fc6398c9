package org.chengguo.testing;

import static org.chengguo.testing.Weighted.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chengguo.model.Agency;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;

/**
 * Short texts in which everything that an analysis tells apart meets everything else: the
 * characters and names of a site, years, all of Unicode, halves of characters, and long runs.
 */
public final class RandomTexts {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789ａＺ９éÅßıſﬁ";
  private static final String NUMERALS = "〇零○一二三四五六七八九十百0123456789０９";
  private static final String FRAMES = "民國国西元公年度  \u3000";
  private static final String MARKS = "，。、（）「」 \u3000-–—.·/%&'\"<>\t\n\r\0αΑ";
  private static final String INVISIBLE = "\u00AD\u0301\u200B\u200D\u200E\u202E\u2060\uFE00\uFEFF";
  private static final int LONGEST_PIECE = 6;
  private static final int FIRST_EXTENDED_HAN = 0x20000;
  private static final int LAST_EXTENDED_HAN = 0x323AF;

  private final SplitMix64 random;
  private final List<String> texts;
  private final List<String> names;
  private final Weighted<Supplier<String>> pieces =
      Weighted.of(
          List.of(
              choice(200, this::fromSite),
              choice(120, this::name),
              choice(120, this::year),
              choice(100, () -> some(LATIN)),
              choice(80, () -> some(NUMERALS)),
              choice(60, () -> some(FRAMES)),
              choice(80, () -> some(MARKS)),
              choice(30, () -> some(INVISIBLE)),
              choice(60, () -> any(0, Character.MAX_CODE_POINT)),
              choice(60, () -> any(0, Character.MIN_SUPPLEMENTARY_CODE_POINT - 1)),
              choice(40, () -> any(FIRST_EXTENDED_HAN, LAST_EXTENDED_HAN)),
              choice(20, () -> any(Character.MIN_SURROGATE, Character.MAX_SURROGATE)),
              choice(2, this::run)));

  private RandomTexts(Site site, SplitMix64 random) {
    this.random = random;
    this.texts =
        site.records().stream()
            .flatMap(record -> Stream.of(record.title(), record.prose().text()))
            .filter(text -> !text.isEmpty())
            .toList();
    this.names = site.agencies().stream().flatMap(RandomTexts::namesOf).toList();
  }

  /**
   * Texts of the characters of a site and others; the same for the same seed.
   *
   * @param site with at least one agency and one record
   */
  public static Stream<String> of(Site site, long seed) {
    return Stream.generate(new RandomTexts(site, new SplitMix64(seed))::next);
  }

  private static Stream<String> namesOf(Agency agency) {
    List<String> names = new ArrayList<>(agency.aliases());
    names.add(agency.name().chinese());
    names.add(agency.shortName());
    agency.name().english().ifPresent(names::add);
    return names.stream();
  }

  private String next() {
    StringBuilder text = new StringBuilder();
    for (int left = random.between(1, LONGEST_PIECE); left > 0; left--) {
      text.append(pieces.pick(random).get());
    }
    return text.toString();
  }

  private String pick(List<String> values) {
    return values.get((int) random.below(values.size()));
  }

  /** A few characters in a row of a record. */
  private String fromSite() {
    return part(pick(texts), LONGEST_PIECE * 2);
  }

  /** An agency's name, sometimes not to its end. */
  private String name() {
    String name = pick(names);
    return random.percent(30) ? part(name, name.length()) : name;
  }

  private String year() {
    return Years.written(new RocYear(random.between(1, 199)), random);
  }

  private String part(String text, int longest) {
    int[] characters = text.codePoints().toArray();
    int length = random.between(1, Math.min(longest, characters.length));
    return new String(characters, random.between(0, characters.length - length), length);
  }

  private String some(String characters) {
    StringBuilder some = new StringBuilder();
    for (int left = random.between(1, LONGEST_PIECE); left > 0; left--) {
      some.append(characters.charAt(random.between(0, characters.length() - 1)));
    }
    return some.toString();
  }

  private String any(int first, int last) {
    StringBuilder some = new StringBuilder();
    for (int left = random.between(1, LONGEST_PIECE); left > 0; left--) {
      some.appendCodePoint(random.between(first, last));
    }
    return some.toString();
  }

  /** Longer than the longest word that there may be. */
  private String run() {
    return pieces.pick(random).get().repeat(random.between(100, 300));
  }
}
