package org.chengguo.pages.compare;

import java.util.Optional;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Submission;

/** Reasons why a cell of a comparison has no number. None of them reads as zero. */
public enum MissingReason {
  YEAR_MISSING("gap.year-missing"),
  NO_AGENCY("gap.no-agency"),
  NO_STRATEGY("gap.no-strategy"),
  NOT_NAMED("cell.not-named"),
  NOT_SUBMITTED("submission.not-submitted"),
  NOT_REQUIRED("submission.not-required"),
  NOT_STATED("submission.not-stated"),
  NOT_LISTED("cell.not-listed");

  private final String key;

  MissingReason(String key) {
    this.key = key;
  }

  /** The message key of the reason. */
  public String key() {
    return key;
  }

  /** The reason why an agency has no records at all in a year. */
  public static MissingReason of(Agency agency, ReportYear year) {
    if (!agency.existsIn(year.year())) {
      return NO_AGENCY;
    }
    Optional<AgencyYear> results = year.agencyYear(agency);
    return results.isEmpty() ? NOT_NAMED : of(results.get());
  }

  /** The reason why something is not among an agency's results. */
  public static MissingReason of(AgencyYear results) {
    return results.records().isEmpty() ? of(results.submission().state()) : NOT_LISTED;
  }

  private static MissingReason of(Submission.State state) {
    return switch (state) {
      case SUBMITTED -> NOT_LISTED;
      case NOT_SUBMITTED -> NOT_SUBMITTED;
      case NOT_REQUIRED -> NOT_REQUIRED;
      case NOT_STATED -> NOT_STATED;
    };
  }
}
