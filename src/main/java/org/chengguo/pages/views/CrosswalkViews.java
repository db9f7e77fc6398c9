package org.chengguo.pages.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.model.Counterpart;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.Crosswalks;
import org.chengguo.model.Plan;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Text;

/** Creates the views of a branch's counterparts in the plans before and after its own. */
public final class CrosswalkViews {
  // A counterpart's own page has them all; 50 rows are a quarter of what a page of a list has.
  private static final int SHOWN = 50;

  private final Site site;

  CrosswalkViews(Site site) {
    this.site = site;
  }

  /**
   * Counterparts of a branch in the plan before its own, or after.
   *
   * @param earlier whether it is the plan before
   * @param note a remark of the editors
   */
  public record Side(
      Plan plan, boolean earlier, Optional<Text> note, List<Correspondence> counterparts) {}

  /**
   * A counterpart with its records.
   *
   * @param count the number of its records, those under a category's strategies included
   * @param records the first of them; empty for a category with strategies, whose page lists those
   */
  public record Correspondence(Counterpart counterpart, int count, List<SourceRecord> records) {}

  /** The plan before first; a plan is left out where no crosswalk names the branch. */
  List<Side> of(Plan plan, Strategy branch) {
    Crosswalks crosswalks = site.crosswalks();
    Crosswalk crosswalk = plan.crosswalk();
    List<Side> sides = new ArrayList<>();
    crosswalks
        .before(plan)
        .map(
            earlier ->
                side(
                    earlier,
                    true,
                    crosswalk.beforeNotes().get(branch.id()),
                    crosswalks.before(branch)))
        .ifPresent(sides::add);
    crosswalks
        .after(plan)
        .map(
            later ->
                side(
                    later,
                    false,
                    crosswalk.afterNotes().get(branch.id()),
                    crosswalks.after(branch)))
        .ifPresent(sides::add);
    return sides;
  }

  private Side side(Plan plan, boolean earlier, Text note, List<Counterpart> counterparts) {
    return new Side(
        plan,
        earlier,
        Optional.ofNullable(note),
        counterparts.stream().map(counterpart -> correspondence(plan, counterpart)).toList());
  }

  private Correspondence correspondence(Plan plan, Counterpart counterpart) {
    Strategy branch = counterpart.strategy();
    List<SourceRecord> records = site.recordsOf(branch);
    int count = (int) under(plan, branch).count();
    return new Correspondence(counterpart, count, records.stream().limit(SHOWN).toList());
  }

  private Stream<SourceRecord> under(Plan plan, Strategy branch) {
    return plan.strategies()
        .filter(branch::holds)
        .flatMap(strategy -> site.recordsOf(strategy).stream());
  }
}
