package org.chengguo.model;

import java.util.List;
import java.util.Optional;

/**
 * What every record has, whatever its kind.
 *
 * @param slug unique within a year's agency, over all kinds
 * @param title as printed
 * @param note what was mended or left out, in the editors' words
 * @param continues ids of the records, of the same or earlier years, that this one carries on
 * @param prose what was done; empty where the source says nothing
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

  public String id() {
    return year + "-" + agency.id() + "-" + slug;
  }
}
