package org.chengguo.testing;

import static org.chengguo.testing.Weighted.choice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Plan;
import org.chengguo.model.Prose;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Submission;

/**
 * Sites of any size in memory, like the real one in their words and shares, and the same on every
 * machine for the same seed and content.
 */
public final class SyntheticSites {
  private final int firstYear;
  private final int lastYear;
  private final Vocabulary vocabulary;
  private final Site real;
  private final SplitMix64 random;
  private final SyntheticPlans plans;
  private final SyntheticText text;

  private SyntheticSites(Vocabulary vocabulary, long seed, int firstYear, int lastYear) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.vocabulary = vocabulary;
    this.real = vocabulary.site();
    this.random = new SplitMix64(seed);
    this.plans = new SyntheticPlans(real.plans());
    this.text = new SyntheticText(vocabulary, random);
  }

  /**
   * A site of the years 90 to 113 with the real agencies, topics and issues, and the real plans
   * where they hold; other years have copies of them. It has no figures and no standing pages.
   *
   * @param records how many it has
   */
  public static Site of(int records, long seed) {
    return of(records, seed, 90, 113);
  }

  /** A site of other years. */
  static Site of(int records, long seed, int firstYear, int lastYear) {
    return new SyntheticSites(Vocabulary.real(), seed, firstYear, lastYear).site(records);
  }

  private Site site(int count) {
    List<Map<Integer, Integer>> shares = shares(count);
    List<ReportYear> years = new ArrayList<>();
    for (int number = lastYear; number >= firstYear; number--) {
      years.add(year(new RocYear(number), shares.get(number - firstYear)));
    }
    return new Site(
        real.info(),
        real.agencies(),
        real.topics(),
        real.issues(),
        plans.of(firstYear, lastYear),
        years,
        List.of());
  }

  /** For each year: the agencies' places in the register, and how many records they have. */
  private List<Map<Integer, Integer>> shares(int count) {
    List<Map<Integer, Integer>> shares =
        Stream.<Map<Integer, Integer>>generate(TreeMap::new)
            .limit(lastYear - firstYear + 1)
            .toList();
    Weighted<Integer> places =
        Weighted.of(
            IntStream.range(0, real.agencies().size())
                .mapToObj(place -> choice(1 + realRecords(place), place))
                .toList());
    for (int i = 0; i < count; i++) {
      shares.get((int) random.below(shares.size())).merge(places.pick(random), 1, Integer::sum);
    }
    return shares;
  }

  private int realRecords(int place) {
    return real.recordsOf(real.agencies().get(place)).size();
  }

  private ReportYear year(RocYear year, Map<Integer, Integer> shares) {
    Plan plan = plans.of(year);
    SyntheticRecords records = new SyntheticRecords(year, plan, vocabulary, text);
    List<Part> parts = new ArrayList<>();
    shares.forEach(
        (place, count) -> parts.add(new Part(real.agencies().get(place), count, random.next())));
    return new ReportYear(
        year,
        plan,
        LocalDate.of(year.commonEra() + 1, 5, 8),
        SyntheticRecords.document(year),
        Prose.NONE,
        List.of(),
        List.of(),
        parts.parallelStream().map(part -> part.agencyYear(year, plan, records)).toList());
  }

  /** What one agency is to report; with a seed of its own, so that parts are made in parallel. */
  private record Part(Agency agency, int count, long seed) {

    AgencyYear agencyYear(RocYear year, Plan plan, SyntheticRecords records) {
      SplitMix64 random = new SplitMix64(seed);
      return new AgencyYear(
          year,
          agency,
          new Submission(Submission.State.SUBMITTED, Optional.empty(), Optional.empty()),
          Optional.empty(),
          Optional.empty(),
          IntStream.rangeClosed(1, count)
              .mapToObj(number -> records.next(agency, number, random))
              .sorted(order(plan))
              .toList());
    }

    /** That of the reader: by kind, and measures by their place in the plan. */
    private static Comparator<SourceRecord> order(Plan plan) {
      List<Strategy> strategies = plan.strategies().toList();
      return Comparator.comparing(SourceRecord::kind)
          .thenComparing(record -> record.strategy().map(strategies::indexOf).orElse(-1));
    }
  }
}
