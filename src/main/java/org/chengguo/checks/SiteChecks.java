package org.chengguo.checks;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Submission;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/** Checks of agencies and records against each other. */
public final class SiteChecks {
  private SiteChecks() {}

  /** Adds the problems of names, parents, submissions and titles. */
  public static void check(Site site, Problems problems) {
    checkNames(site, problems);
    checkParents(site, problems);
    for (ReportYear year : site.years()) {
      year.agencyYears().forEach(agencyYear -> checkSubmission(agencyYear, problems));
      year.agencyYears().forEach(agencyYear -> checkTitles(agencyYear, problems));
      year.agencyYears().stream()
          .filter(agencyYear -> !agencyYear.agency().existsIn(agencyYear.year()))
          .forEach(
              agencyYear ->
                  problems.add(
                      Code.AGENCY_NOT_OF_YEAR,
                      agencyYear.agency().origin(),
                      agencyYear.agency().id(),
                      agencyYear.year().toString()));
    }
  }

  /** Reports names and aliases that two agencies share. */
  private static void checkNames(Site site, Problems problems) {
    Map<String, Agency> owners = new HashMap<>();
    for (Agency agency : site.agencies()) {
      for (String name : names(agency)) {
        Agency owner = owners.putIfAbsent(name, agency);
        if (owner != null) {
          problems.add(Code.AMBIGUOUS_NAME, agency.origin(), name, owner.id());
        }
      }
    }
  }

  private static void checkParents(Site site, Problems problems) {
    Map<String, Agency> byId = new HashMap<>();
    site.agencies().forEach(agency -> byId.put(agency.id(), agency));
    for (Agency agency : site.agencies()) {
      Set<String> seen = new LinkedHashSet<>();
      Optional<String> at = Optional.of(agency.id());
      while (at.isPresent() && seen.add(at.get())) {
        at = byId.get(at.get()).parent();
      }
      // Reported at each agency of the cycle, but not at agencies whose parents lead into it.
      if (at.equals(Optional.of(agency.id()))) {
        problems.add(Code.PARENT_CYCLE, agency.origin(), String.join(" → ", seen));
      }
    }
  }

  private static Set<String> names(Agency agency) {
    // A set, because an agency may list the same name for several periods.
    return new LinkedHashSet<>(agency.names());
  }

  /** Reports titles that an agency has twice in one kind. */
  private static void checkTitles(AgencyYear agencyYear, Problems problems) {
    // Mostly a copied file. A warning, because a report may print two items under one title.
    Map<String, SourceRecord> first = new HashMap<>();
    for (SourceRecord record : agencyYear.records()) {
      SourceRecord earlier = first.putIfAbsent(record.kind().id() + " " + record.title(), record);
      if (earlier != null) {
        problems.add(
            Code.REPEATED_TITLE, record.origin(), record.title(), earlier.origin().toString());
      }
    }
  }

  private static void checkSubmission(AgencyYear agencyYear, Problems problems) {
    if (agencyYear.submission().state() == Submission.State.NOT_SUBMITTED) {
      // At the first record only: the state is wrong once, however many records there are.
      agencyYear.records().stream()
          .findFirst()
          .ifPresent(
              first ->
                  problems.add(
                      Code.NOT_SUBMITTED_BUT_LISTED, first.origin(), agencyYear.agency().id()));
    }
  }
}
