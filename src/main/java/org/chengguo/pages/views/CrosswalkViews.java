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

/** Makes the views of what a category or strategy goes on from, and into, in other plans. */
public final class CrosswalkViews {
  /** Records shown of a counterpart; its own page has all. */
  private static final int SHOWN = 50;

  private final Site site;

  CrosswalkViews(Site site) {
    this.site = site;
  }

  /**
   * What corresponds to a branch in the plan before its own, or after.
   *
   * @param earlier whether it is the plan before
   * @param note what the editors say on it
   */
  public record Side(
      Plan plan, boolean earlier, Optional<Text> note, List<Correspondence> counterparts) {}

  /**
   * One counterpart with its records.
   *
   * @param count of all its records, those under a category's strategies included
   * @param records the first of them; none for a category with strategies, whose page lists those
   */
  public record Correspondence(Counterpart counterpart, int count, List<SourceRecord> records) {}

  /** The plan before first; neither where no crosswalk speaks of the branch. */
  List<Side> of(Plan plan, Strategy branch) {
    Crosswalks crosswalks = site.crosswalks();
    Crosswalk own = plan.crosswalk();
    List<Side> sides = new ArrayList<>();
    crosswalks
        .before(plan)
        .map(
            earlier ->
                side(earlier, true, own.beforeNotes().get(branch.id()), crosswalks.before(branch)))
        .ifPresent(sides::add);
    crosswalks
        .after(plan)
        .map(
            later ->
                side(later, false, own.afterNotes().get(branch.id()), crosswalks.after(branch)))
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
    List<SourceRecord> own = site.recordsOf(branch);
    int count = (int) under(plan, branch).count();
    return new Correspondence(counterpart, count, own.stream().limit(SHOWN).toList());
  }

  private Stream<SourceRecord> under(Plan plan, Strategy branch) {
    return plan.strategies().filter(branch::holds).flatMap(held -> site.recordsOf(held).stream());
  }
}
