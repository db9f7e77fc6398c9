package org.chengguo.related;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chengguo.model.SourceRecord;

/**
 * Similarity of titles by the pairs of neighbouring letters that both contain.
 *
 * <p>Numbers and punctuation are ignored. A pair weighs BM25's idf, so a rare pair weighs more. The
 * thresholds were set on the chains that a reader labelled in 106 and 111 (decision 11): 22 of 25
 * certain links are proposed, no wrong one. {@code ContinuationProposalsTest} holds both numbers.
 */
final class TitleSimilarity {
  // Share of the shorter title's weight. From 0.7 to 0.85 the proposals are the same; 0.6 adds a
  // wrong one (birth statistics and the monitoring of the sex ratio), 0.9 loses a link.
  private static final double MOST_OF_TITLE = 0.8;

  // Enough if the shared phrase occurs in no third title. The narrowest threshold: 0.42 proposes a
  // course on CEDAW statistics for a comparison of CEDAW material, 0.48 loses a link.
  private static final double HALF_OF_TITLE = 0.45;

  // Weight of the longest shared run: about four rare pairs. No proposal of 106 and 111 depends on
  // it (0 to 20 give the same); it keeps short titles apart that consist of common words only.
  private static final double MIN_RUN_WEIGHT = 16;

  // The same for half of a title. From 12 to 14 the proposals are the same; 10 adds a link that the
  // reader called likely only, 15 loses the plan of gender statistics.
  private static final double MIN_PHRASE_WEIGHT = 14;

  // Records are compared only if they share a pair in at most about one title in 20 (e^-3). It
  // saves comparisons: from 0 to 4 the proposals are the same, 5 loses three links.
  private static final double MIN_PAIR_WEIGHT = 3;

  // Two pairs as rare as a shown wording must be. Only links found by text are held to it: 0 to 9
  // give the same proposals, 10 loses the evaluation of funeral businesses (they share 分項目).
  private static final double MIN_NAME_WEIGHT = 2 * RelatedReasons.MIN_WORDING_WEIGHT;

  // The two links found by text share 分項目 and 失蹤人口: 4 loses the first one, 5 both.
  private static final int SHORTEST_NAME = 3;

  // Last characters of offices' names (bureau, department, hall, station, institute, association):
  // an office does many things. Without it, two programmes of 臺北廣播電臺 are proposed as one.
  private static final String OFFICES = "局處館臺台所會";

  private final Map<String, Integer> titlesByPair = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();
  private final int titles;

  private TitleSimilarity(List<SourceRecord> records) {
    titles = records.size();
    for (SourceRecord record : records) {
      String plain = lettersOf(record.title());
      letters.put(record.id(), plain);
      pairs(plain).forEach(pair -> titlesByPair.merge(pair, 1, Integer::sum));
    }
  }

  static TitleSimilarity of(List<SourceRecord> records) {
    return new TitleSimilarity(records);
  }

  private static String lettersOf(String title) {
    return title
        .codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Set<String> pairs(String plain) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }

  /** Returns the rare pairs of a title, sorted. */
  List<String> rarePairs(SourceRecord record) {
    return pairs(letters.get(record.id())).stream()
        .filter(pair -> weight(pair) >= MIN_PAIR_WEIGHT)
        .sorted()
        .toList();
  }

  private double weight(String pair) {
    int count = titlesByPair.get(pair);
    // Lucene's idf of BM25: the natural logarithm, so a weight of 4 is about one title in 55.
    return Math.log(1 + (titles - count + 0.5) / (count + 0.5));
  }

  private double weight(Set<String> pairs) {
    // Sorted: a sum of doubles depends on the order, and the order of a hash set is not fixed.
    return pairs.stream().sorted().mapToDouble(this::weight).sum();
  }

  Pair between(SourceRecord record, SourceRecord earlier) {
    String first = letters.get(record.id());
    String second = letters.get(earlier.id());
    Set<String> shared = pairs(first);
    shared.retainAll(pairs(second));
    double shorter = Math.min(weight(pairs(first)), weight(pairs(second)));
    // Of the shorter one: an addition to a title does not make it less similar.
    String words = heaviestRun(first, second);
    return new Pair(
        weight(shared) / shorter, words, weight(pairs(words)), isAddition(first, second));
  }

  /** Returns the heaviest run of letters that both titles contain as they are printed. */
  String wordsInBoth(SourceRecord record, SourceRecord earlier) {
    return heaviestRun(record.title(), earlier.title());
  }

  private String heaviestRun(String first, String second) {
    String heaviest = "";
    double most = -1; // below the weight of an empty run, so that the first one is kept
    for (int start = 0; start < first.length(); start++) {
      String run = sharedRun(first, start, second);
      double weight = weight(pairs(run));
      if (weight > most) {
        heaviest = run;
        most = weight;
      }
    }
    return heaviest;
  }

  private static String sharedRun(String first, int start, String second) {
    int end = start;
    while (end < first.length()
        && Character.isLetter(first.charAt(end))
        && second.contains(first.substring(start, end + 1))) {
      end++;
    }
    return first.substring(start, end);
  }

  /** Whether one title is the other with letters inserted. */
  private static boolean isAddition(String first, String second) {
    String shorter = first.length() <= second.length() ? first : second;
    String longer = shorter.equals(first) ? second : first;
    // A subsequence: the inserted letters may stand in several places.
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  /**
   * Comparison of two titles.
   *
   * @param share of the shorter title's weight that the longer one also has, 0 to 1
   * @param words the heaviest run of letters in both, ignoring what is not a letter
   * @param runWeight weight of that run
   * @param addition whether one title is the other with letters inserted
   */
  record Pair(double share, String words, double runWeight, boolean addition) {

    /**
     * Whether the titles name the same thing.
     *
     * @param listedTogether whether the two are entries of one list
     * @param family all records whose titles may contain the shared words
     */
    boolean isSimilar(boolean listedTogether, List<SourceRecord> family) {
      if (share >= MOST_OF_TITLE && runWeight >= MIN_RUN_WEIGHT) {
        return !listedTogether || addition;
      }
      return !listedTogether
          && share >= HALF_OF_TITLE
          && runWeight >= MIN_PHRASE_WEIGHT
          && isName(family);
    }

    /** Whether both titles contain a name that occurs in no third title of the family. */
    boolean sharesName(List<SourceRecord> family) {
      return words.length() >= SHORTEST_NAME && runWeight >= MIN_NAME_WEIGHT && isName(family);
    }

    private boolean isName(List<SourceRecord> family) {
      return OFFICES.indexOf(words.charAt(words.length() - 1)) < 0
          && family.stream().filter(record -> lettersOf(record.title()).contains(words)).count()
              == 2;
    }
  }
}
