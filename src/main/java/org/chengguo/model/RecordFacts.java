package org.chengguo.model;

import java.util.List;
import java.util.Optional;

/**
 * Fields that records of all kinds have.
 *
 * @param slug unique within a year's agency, over all kinds
 * @param title as printed
 * @param note the editors' remark on what they corrected or left out
 * @param continues ids of the records, of the same or earlier years, that this one continues
 * @param prose the description; empty if the source has none
 */
public record RecordFacts(
    RocYear year,
    Agency agency,
    String slug,
    String title,
    List<Topic> topics,
    Optional<Issue> issue,
    Optional<String> note,
    List<String> continues,
    Source source,
    Prose prose,
    Origin origin) {
  public RecordFacts {
    topics = List.copyOf(topics);
    continues = List.copyOf(continues);
  }

  /** Returns {@code <year>-<agency>-<slug>}. */
  public String id() {
    // Without the kind, so that a record keeps its id when its kind is corrected.
    return year + "-" + agency.id() + "-" + slug;
  }
}
