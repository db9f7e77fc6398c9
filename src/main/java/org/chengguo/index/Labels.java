package org.chengguo.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chengguo.terms.Folding;
import org.chengguo.terms.Label;
import org.chengguo.terms.RecordText;
import org.chengguo.terms.TextAnalysis;

/**
 * Numbered labels of records, with the terms that occur in each.
 *
 * <p>An exported record refers to its labels by number, and an exported term states the labels that
 * contain it: results read only the names that are the reason of a match.
 */
final class Labels {
  private final Map<Label, Integer> numbers = new TreeMap<>();
  private final Map<String, List<Use>> uses = new HashMap<>();

  /**
   * Occurrences of a term in a label.
   *
   * @param label number of the label
   * @param times number of occurrences
   */
  record Use(int label, int times) {}

  Labels(Iterable<RecordText> texts, TextAnalysis analysis) {
    TreeSet<Label> labels = new TreeSet<>();
    texts.forEach(text -> labels.addAll(text.labels()));
    for (Label label : labels) {
      int number = numbers.size();
      numbers.put(label, number);
      Map<String, Integer> counts = new TreeMap<>();
      String folded = Folding.complete().fold(label.text());
      TextAnalysis.terms(analysis.ofRecord(folded))
          .forEach(term -> counts.merge(term, 1, Integer::sum));
      TextAnalysis.terms(analysis.mentions(folded))
          .forEach(term -> counts.merge(term, 1, Integer::sum));
      counts.forEach(
          (term, times) ->
              uses.computeIfAbsent(term, unused -> new ArrayList<>()).add(new Use(number, times)));
    }
  }

  int number(Label label) {
    return numbers.get(label);
  }

  /** Returns all labels in the order of their numbers. */
  List<Label> all() {
    return List.copyOf(numbers.keySet());
  }

  /** Returns the labels that contain a term, by number. */
  List<Use> of(String term) {
    return uses.getOrDefault(term, List.of());
  }
}
