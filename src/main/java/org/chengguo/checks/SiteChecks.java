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

/** Checks of the records among each other. */
public final class SiteChecks {
  private SiteChecks() {}

  public static void check(Site site, Problems problems) {
    checkNames(site, problems);
    checkParents(site, problems);
    for (ReportYear year : site.years()) {
      year.agencyYears().forEach(entry -> checkSubmission(entry, problems));
      year.agencyYears().forEach(entry -> checkTitles(entry, problems));
      year.agencyYears().stream()
          .filter(entry -> !entry.agency().existsIn(entry.year()))
          .forEach(
              entry ->
                  problems.add(
                      Code.AGENCY_NOT_OF_YEAR,
                      entry.agency().origin(),
                      entry.agency().id(),
                      entry.year().toString()));
    }
  }

  /** A name or alias must lead to one agency only. */
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
      if (at.equals(Optional.of(agency.id()))) {
        problems.add(Code.PARENT_CYCLE, agency.origin(), String.join(" → ", seen));
      }
    }
  }

  private static Set<String> names(Agency agency) {
    return new LinkedHashSet<>(agency.names());
  }

  /** The same title twice in one kind is mostly a copied file. */
  private static void checkTitles(AgencyYear entry, Problems problems) {
    Map<String, SourceRecord> first = new HashMap<>();
    for (SourceRecord found : entry.records()) {
      SourceRecord earlier = first.putIfAbsent(found.kind().id() + " " + found.title(), found);
      if (earlier != null) {
        problems.add(
            Code.REPEATED_TITLE, found.origin(), found.title(), earlier.origin().toString());
      }
    }
  }

  private static void checkSubmission(AgencyYear entry, Problems problems) {
    if (entry.submission().state() == Submission.State.NOT_SUBMITTED) {
      entry.records().stream()
          .findFirst()
          .ifPresent(
              first ->
                  problems.add(Code.NOT_SUBMITTED_BUT_LISTED, first.origin(), entry.agency().id()));
    }
  }
}
