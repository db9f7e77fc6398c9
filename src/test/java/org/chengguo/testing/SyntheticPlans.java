package org.chengguo.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chengguo.model.Category;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.Plan;
import org.chengguo.model.RocYear;
import org.chengguo.model.Strategy;
import org.chengguo.model.Text;

/** The real plans for their years, and copies of them, in turns, for the years without one. */
record SyntheticPlans(List<Plan> real) {
  /** A plan holds for four years; one of them began in this. */
  private static final int BEGINNING = 105;

  private static final int LENGTH = 4;

  /** The plans of a span of years, in order. */
  List<Plan> of(int firstYear, int lastYear) {
    return IntStream.rangeClosed(firstYear, lastYear)
        .map(SyntheticPlans::beginning)
        .distinct()
        .mapToObj(first -> of(new RocYear(first)))
        .toList();
  }

  /** The plan of a year: equal for all years that it holds for. */
  Plan of(RocYear year) {
    return real.stream()
        .filter(plan -> plan.years().contains(year))
        .findFirst()
        .orElseGet(() -> copy(beginning(year.number())));
  }

  private static int beginning(int year) {
    return year - Math.floorMod(year - BEGINNING, LENGTH);
  }

  private Plan copy(int first) {
    Plan model = real.get(Math.floorMod((first - BEGINNING) / LENGTH, real.size()));
    String id = first + "-" + (first + LENGTH - 1);
    return new Plan(
        id,
        new Text(model.title().chinese().replace(model.id(), id), Optional.empty()),
        IntStream.range(first, first + LENGTH).mapToObj(RocYear::new).toList(),
        model.groups(),
        model.rules(),
        model.assessmentKinds(),
        model.categories().stream().map(category -> copy(category, id)).toList(),
        Crosswalk.NONE);
  }

  private static Category copy(Category category, String plan) {
    return new Category(
        copy(category.self(), plan),
        category.strategies().stream().map(strategy -> copy(strategy, plan)).toList());
  }

  private static Strategy copy(Strategy strategy, String plan) {
    return new Strategy(
        plan, strategy.id(), strategy.category(), strategy.title(), strategy.note());
  }
}
