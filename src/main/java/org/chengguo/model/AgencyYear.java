package org.chengguo.model;

import java.util.List;
import java.util.Optional;

/**
 * Results of one agency in one year.
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
   * @param held number in the year
   * @param sharedBy the group that held them together, if one did
   */
  public record Meetings(
      int held, Optional<String> sharedBy, Optional<String> note, Source source) {}

  /**
   * Training held by the agency.
   *
   * @param coursesHeld number of classes in the year
   */
  public record Training(int coursesHeld, Optional<String> note, Source source) {}

  /** Returns the agency's name in the year. */
  public Text agencyName() {
    return agency.nameIn(year);
  }

  /** Returns the records of one kind. */
  public List<SourceRecord> of(RecordKind kind) {
    return records.stream().filter(record -> record.kind() == kind).toList();
  }
}
