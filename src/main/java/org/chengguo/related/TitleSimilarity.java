package org.chengguo.related;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chengguo.model.SourceRecord;

/**
 * How alike titles are: by the pairs of neighbouring letters that they share, numbers and marks
 * left out, each weighing as much as it is rare among all titles.
 */
final class TitleSimilarity {
  /** Nearly all of the shorter title. */
  private static final double MOST_OF_IT = 0.8;

  /** About half of it, when what is shared is a phrase that no third title has. */
  private static final double HALF_OF_IT = 0.45;

  /** What the letters of a shared run must weigh: some four rare ones. */
  private static final double TELLING = 16;

  private static final double TELLING_ALONE = 14;
  private static final double RARE = 3;

  /** What a name weighs at least: two pairs as rare as in {@link RelatedReasons}. */
  private static final double TELLING_NAME = 2 * RelatedReasons.RARE;

  private static final int SHORTEST_NAME = 3;

  /** A run that ends so is the name of an office, which does many things. */
  private static final String OFFICES = "局處館臺台所會";

  private final Map<String, Integer> having = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();
  private final int titles;

  private TitleSimilarity(List<SourceRecord> records) {
    titles = records.size();
    for (SourceRecord entry : records) {
      String plain = lettersOf(entry.title());
      letters.put(entry.id(), plain);
      pairs(plain).forEach(pair -> having.merge(pair, 1, Integer::sum));
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

  /** The pairs of a title that few others have. */
  List<String> tellingTerms(SourceRecord entry) {
    return pairs(letters.get(entry.id())).stream()
        .filter(pair -> weight(pair) >= RARE)
        .sorted()
        .toList();
  }

  private double weight(String pair) {
    int count = having.get(pair);
    return Math.log(1 + (titles - count + 0.5) / (count + 0.5));
  }

  private double weight(Set<String> pairs) {
    return pairs.stream().sorted().mapToDouble(this::weight).sum();
  }

  Pair between(SourceRecord one, SourceRecord other) {
    String first = letters.get(one.id());
    String second = letters.get(other.id());
    Set<String> shared = pairs(first);
    shared.retainAll(pairs(second));
    double shorter = Math.min(weight(pairs(first)), weight(pairs(second)));
    String words = tellingRun(first, second);
    return new Pair(
        weight(shared) / shorter, words, weight(pairs(words)), isAddition(first, second));
  }

  /** The run of letters that tells most of those that both titles hold as they are printed. */
  String wordsInBoth(SourceRecord one, SourceRecord other) {
    return tellingRun(one.title(), other.title());
  }

  private String tellingRun(String first, String second) {
    String best = "";
    double most = -1;
    for (int start = 0; start < first.length(); start++) {
      String run = sharedRun(first, start, second);
      double weight = weight(pairs(run));
      if (weight > most) {
        best = run;
        most = weight;
      }
    }
    return best;
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

  /** Whether one title is the other with something put in. */
  private static boolean isAddition(String first, String second) {
    String shorter = first.length() <= second.length() ? first : second;
    String longer = shorter.equals(first) ? second : first;
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  /**
   * Two titles.
   *
   * @param share of the shorter title's weight that the longer one has
   * @param words the run of letters in both that tells most, whatever stands between them
   * @param telling what that run weighs
   * @param addition whether one is the other with something put in
   */
  record Pair(double share, String words, double telling, boolean addition) {

    /**
     * Whether the titles call the same thing.
     *
     * @param beside whether the two stand in one list
     * @param family all records whose titles may hold the shared words
     */
    boolean isAlike(boolean beside, List<SourceRecord> family) {
      if (share >= MOST_OF_IT && telling >= TELLING) {
        return !beside || addition;
      }
      return !beside && share >= HALF_OF_IT && telling >= TELLING_ALONE && isName(family);
    }

    /** Whether both titles have a name that no third one of the family has. */
    boolean sharesName(List<SourceRecord> family) {
      return words.length() >= SHORTEST_NAME && telling >= TELLING_NAME && isName(family);
    }

    private boolean isName(List<SourceRecord> family) {
      return OFFICES.indexOf(words.charAt(words.length() - 1)) < 0
          && family.stream().filter(entry -> lettersOf(entry.title()).contains(words)).count() == 2;
    }
  }
}
