package org.chengguo.derived;

import java.util.List;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;

/**
 * Proposal that a record continues an earlier one, for a person to decide.
 *
 * @param record the later record
 * @param earlier the record that it may continue
 * @param similarity share of the shorter title in the longer one, weighted by the rarity of words;
 *     1 is all of it
 * @param words the most distinctive text that both titles have as printed
 * @param topics that both have
 * @param nearest whether each is, by title and text, the other's nearest among the agency's records
 * @param linked whether the content already has the link
 */
public record Proposal(
    SourceRecord record,
    SourceRecord earlier,
    double similarity,
    String words,
    List<Topic> topics,
    boolean nearest,
    boolean linked) {
  public Proposal {
    topics = List.copyOf(topics);
  }

  /** Returns whether the later agency succeeded the earlier one. */
  public boolean isSucceeded() {
    // Proposals are made within an agency and its predecessors only, so another agency is a
    // successor.
    return !record.agency().equals(earlier.agency());
  }
}
