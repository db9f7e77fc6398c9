package org.chengguo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reporting year of the city.
 *
 * @param published the date of the source report
 * @param prose foreword and outlook in the editors' words
 * @param updates additions and corrections on this site, newest first
 * @param agencyYears in the register's order
 */
public record ReportYear(
    RocYear year,
    Plan plan,
    LocalDate published,
    SourceDocument document,
    Prose prose,
    List<Update> updates,
    List<Figure> figures,
    List<AgencyYear> agencyYears) {
  public ReportYear {
    updates = List.copyOf(updates);
    figures = List.copyOf(figures);
    agencyYears = List.copyOf(agencyYears);
  }

  /**
   * Dated change to the year's content.
   *
   * @param change {@code new} or {@code corrected}
   */
  public record Update(LocalDate date, String change, String text) {}

  public Optional<AgencyYear> agencyYear(Agency agency) {
    return agencyYears.stream()
        .filter(agencyYear -> agencyYear.agency().id().equals(agency.id()))
        .findFirst();
  }

  public Optional<Figure> figure(String id) {
    return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
  }

  /** Returns all records of the year, by agency and kind. */
  public List<SourceRecord> records() {
    return agencyYears.stream().flatMap(agencyYear -> agencyYear.records().stream()).toList();
  }

  /** Returns the records of one kind. */
  public List<SourceRecord> of(RecordKind kind) {
    return records().stream().filter(record -> record.kind() == kind).toList();
  }

  /** Returns the measures under no strategy. */
  public List<SourceRecord> unplaced() {
    return of(RecordKind.MEASURE).stream().filter(record -> record.strategy().isEmpty()).toList();
  }
}
