package org.chengguo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One reporting year of the city.
 *
 * @param published the day that the source report bears
 * @param prose foreword and outlook in the editors' words
 * @param updates what was added or corrected on this site, newest first
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
   * A dated change to the year's content.
   *
   * @param change {@code new} or {@code corrected}
   */
  public record Update(LocalDate date, String change, String text) {}

  public Optional<AgencyYear> agencyYear(Agency agency) {
    return agencyYears.stream()
        .filter(entry -> entry.agency().id().equals(agency.id()))
        .findFirst();
  }

  /** The figure with an id. */
  public Optional<Figure> figure(String id) {
    return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
  }

  /** All records of the year, by agency and kind. */
  public List<SourceRecord> records() {
    return agencyYears.stream().flatMap(entry -> entry.records().stream()).toList();
  }

  /** The records of one kind. */
  public List<SourceRecord> of(RecordKind kind) {
    return records().stream().filter(entry -> entry.kind() == kind).toList();
  }

  /** The measures that are under no strategy. */
  public List<SourceRecord> unplaced() {
    return of(RecordKind.MEASURE).stream().filter(entry -> entry.strategy().isEmpty()).toList();
  }
}
