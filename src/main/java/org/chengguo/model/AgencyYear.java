package org.chengguo.model;

import java.util.List;
import java.util.Optional;

/**
 * What one agency reported for one year.
 *
 * @param records of all kinds: measures, analyses, assessments, courses, each in the sources' order
 */
public record AgencyYear(
    RocYear year,
    Agency agency,
    Submission submission,
    Optional<Meetings> meetings,
    Optional<Training> training,
    List<SourceRecord> records) {
  public AgencyYear {
    records = List.copyOf(records);
  }

  /**
   * Meetings of the working group.
   *
   * @param held in the year
   * @param sharedBy the group that held them together
   */
  public record Meetings(
      int held, Optional<String> sharedBy, Optional<String> note, Source source) {}

  /**
   * Training that the agency ran.
   *
   * @param coursesHeld classes in the year
   */
  public record Training(int coursesHeld, Optional<String> note, Source source) {}

  /** What the agency was called in the year. */
  public Text agencyName() {
    return agency.nameIn(year);
  }

  /** The records of one kind. */
  public List<SourceRecord> of(RecordKind kind) {
    return records.stream().filter(entry -> entry.kind() == kind).toList();
  }
}
