package org.chengguo.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Analysis;
import org.chengguo.model.Assessment;
import org.chengguo.model.Course;
import org.chengguo.model.Measure;
import org.chengguo.model.RecordFacts;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Text;

/** A site as it would be if other agencies had taken over before its newest year. */
public final class Successions {
  private static final String BETWEEN = "-between";
  private static final String LATER = "-later";

  private Successions() {}

  /** Each agency is followed by one without records, and that by one with the newest year's. */
  public static Site of(Site site) {
    ReportYear newest = site.years().get(0);
    List<Agency> agencies = new ArrayList<>(site.agencies());
    for (Agency agency : site.agencies()) {
      agencies.add(successor(agency.id() + BETWEEN, agency, agency.id()));
      agencies.add(later(agency));
    }
    List<ReportYear> years = new ArrayList<>(site.years());
    years.set(0, succeeded(newest));
    return new Site(
        site.info(), agencies, site.topics(), site.issues(), site.plans(), years, List.of());
  }

  /** The ids that records had before. */
  public static Set<String> idsBefore(Set<String> ids) {
    return ids.stream().map(id -> id.replace(LATER, "")).collect(Collectors.toSet());
  }

  private static Agency later(Agency agency) {
    return successor(agency.id() + LATER, agency, agency.id() + BETWEEN);
  }

  private static Agency successor(String id, Agency agency, String predecessor) {
    Text name = new Text(id, Optional.empty());
    return new Agency(
        id,
        name,
        id,
        List.of(),
        List.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(predecessor),
        true,
        Optional.empty(),
        agency.origin());
  }

  private static ReportYear succeeded(ReportYear year) {
    return new ReportYear(
        year.year(),
        year.plan(),
        year.published(),
        year.document(),
        year.prose(),
        List.of(),
        List.of(),
        year.agencyYears().stream().map(Successions::succeeded).toList());
  }

  private static AgencyYear succeeded(AgencyYear results) {
    return new AgencyYear(
        results.year(),
        later(results.agency()),
        results.submission(),
        results.meetings(),
        results.training(),
        results.records().stream().map(Successions::succeeded).toList());
  }

  private static SourceRecord succeeded(SourceRecord record) {
    RecordFacts facts = facts(record.facts());
    return switch (record.kind()) {
      case MEASURE -> new Measure(facts, record.strategy(), record.highlight());
      case ANALYSIS -> new Analysis(facts, ((Analysis) record).papers());
      case ASSESSMENT -> new Assessment(facts, ((Assessment) record).assessed());
      case COURSE -> new Course(facts, ((Course) record).form(), ((Course) record).cedaw());
    };
  }

  private static RecordFacts facts(RecordFacts facts) {
    return new RecordFacts(
        facts.year(),
        later(facts.agency()),
        facts.slug(),
        facts.title(),
        facts.topics(),
        facts.issue(),
        facts.note(),
        List.of(),
        facts.source(),
        facts.prose(),
        facts.origin());
  }
}
