package org.chengguo.testing;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.model.Prose;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;

/**
 * The words of this project's own content, the most frequent first.
 *
 * @param site the content itself
 * @param titleParts titles between their marks, and the halves of those
 * @param bodyParts texts between their marks
 * @param latin words in Latin letters
 * @param slugWords words of slugs
 * @param han common Traditional characters: those of the content, then the others of Big5's first
 *     level
 */
record Vocabulary(
    Site site,
    List<String> titleParts,
    List<String> bodyParts,
    List<String> latin,
    List<String> slugWords,
    List<String> han) {
  /** Marks, but for those inside of COVID-19 and 71.6%. */
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}&&[^-.%/&]]+");

  private static final Pattern JOINTS = Pattern.compile("(?<=[之與及暨])");
  private static final Pattern NOT_LATIN = Pattern.compile("[^A-Za-z0-9-]+");
  private static final Pattern HYPHEN = Pattern.compile("-");
  private static final long SHUFFLING = 1;

  /** Of the content as it is now, made once for all tests of a run. */
  private static final class Real {
    static final Vocabulary VOCABULARY = of(RealContent.site());
  }

  static Vocabulary real() {
    return Real.VOCABULARY;
  }

  private static Vocabulary of(Site site) {
    // Memoized each: one title is that of a dozen agencies.
    List<String> titles = site.records().stream().map(SourceRecord::title).distinct().toList();
    List<String> texts =
        Stream.concat(
                site.records().stream().map(SourceRecord::prose),
                site.years().stream().map(ReportYear::prose))
            .map(Prose::text)
            .toList();
    return new Vocabulary(
        site,
        byFrequency(titles.stream().flatMap(Vocabulary::parts)),
        byFrequency(texts.stream().flatMap(MARKS::splitAsStream)),
        byFrequency(
            Stream.of(List.of("CEDAW", "LGBT", "COVID-19"), titles, texts)
                .flatMap(List::stream)
                .flatMap(NOT_LATIN::splitAsStream)
                .filter(word -> word.matches("[A-Za-z].+"))),
        byFrequency(
            site.records().stream()
                .flatMap(record -> HYPHEN.splitAsStream(record.facts().slug()))
                .filter(word -> word.matches("[a-z]{2,}"))),
        han(Stream.concat(titles.stream(), texts.stream())));
  }

  private static Stream<String> parts(String title) {
    return MARKS
        .splitAsStream(title)
        .flatMap(part -> Stream.concat(Stream.of(part), JOINTS.splitAsStream(part)));
  }

  private static List<String> byFrequency(Stream<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    words
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> han(Stream<String> texts) {
    Stream<String> characters =
        texts
            .flatMapToInt(String::codePoints)
            .filter(Character::isIdeographic)
            .mapToObj(Character::toString);
    Set<String> han = new LinkedHashSet<>(byFrequency(characters));
    han.addAll(shuffled(big5()));
    return List.copyOf(han);
  }

  /** The 5,401 characters of Big5's first level, which are the common ones, by strokes. */
  private static List<String> big5() {
    List<String> characters = new ArrayList<>();
    Charset big5 = Charset.forName("Big5");
    for (int code = 0xA440; code <= 0xC67E; code++) {
      String text =
          big5.decode(ByteBuffer.wrap(new byte[] {(byte) (code >> 8), (byte) code})).toString();
      if (text.length() == 1 && Character.isIdeographic(text.charAt(0))) {
        characters.add(text);
      }
    }
    return characters;
  }

  private static List<String> shuffled(List<String> values) {
    SplitMix64 random = new SplitMix64(SHUFFLING);
    List<String> shuffled = new ArrayList<>(values);
    for (int last = shuffled.size() - 1; last > 0; last--) {
      int other = random.between(0, last);
      shuffled.set(last, shuffled.set(other, shuffled.get(last)));
    }
    return shuffled;
  }
}
