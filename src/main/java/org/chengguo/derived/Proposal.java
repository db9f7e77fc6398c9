package org.chengguo.derived;

import java.util.List;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;

/**
 * That a record may carry another one on, for a person to decide.
 *
 * @param record the later one
 * @param earlier what it may carry on
 * @param likeness how much of the shorter title stands in the longer one, rarer words counting
 *     more; 1 is all of it
 * @param words the most telling run of letters that both titles hold as they are printed
 * @param topics what both are about
 * @param nearest whether each is, by title and text, the other's nearest among the agency's records
 * @param linked whether the content says so already
 */
public record Proposal(
    SourceRecord record,
    SourceRecord earlier,
    double likeness,
    String words,
    List<Topic> topics,
    boolean nearest,
    boolean linked) {
  public Proposal {
    topics = List.copyOf(topics);
  }

  /** Whether one agency took over from the other. */
  public boolean isSucceeded() {
    return !record.agency().equals(earlier.agency());
  }
}
