package org.chengguo.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The crosswalks of all plans, to be followed both ways. */
public final class Crosswalks {
  private final List<Plan> plans;
  private final Map<Strategy, List<Counterpart>> before = new HashMap<>();
  private final Map<Strategy, List<Counterpart>> after = new HashMap<>();

  Crosswalks(List<Plan> plans) {
    this.plans = plans;
    for (Plan plan : plans) {
      before(plan).ifPresent(earlier -> link(plan, earlier));
    }
    after.values().forEach(found -> found.sort(Comparator.comparing(Counterpart::relation)));
  }

  private void link(Plan plan, Plan earlier) {
    for (Strategy branch : plan.strategies().toList()) {
      for (Crosswalk.Link link : plan.crosswalk().links().getOrDefault(branch.id(), List.of())) {
        Strategy from = earlier.strategy(link.id()).orElseThrow();
        add(before, branch, new Counterpart(from, link.relation()));
        add(after, from, new Counterpart(branch, link.relation()));
      }
    }
  }

  private static void add(
      Map<Strategy, List<Counterpart>> found, Strategy of, Counterpart counterpart) {
    found.computeIfAbsent(of, unused -> new ArrayList<>()).add(counterpart);
  }

  /** The plan that another's counterparts are of. */
  public Optional<Plan> before(Plan plan) {
    return plan.crosswalk().before().flatMap(this::plan);
  }

  /** The plan whose counterparts are of another. */
  public Optional<Plan> after(Plan plan) {
    return plans.stream()
        .filter(later -> later.crosswalk().before().equals(Optional.of(plan.id())))
        .findFirst();
  }

  private Optional<Plan> plan(String id) {
    return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
  }

  /** What a branch goes on from, in the file's order. */
  public List<Counterpart> before(Strategy branch) {
    return List.copyOf(before.getOrDefault(branch, List.of()));
  }

  /** What a branch goes on into, the nearest first. */
  public List<Counterpart> after(Strategy branch) {
    return List.copyOf(after.getOrDefault(branch, List.of()));
  }

  /** How another branch corresponds to one, in whichever of the two plans it is. */
  public Optional<Counterpart> between(Strategy branch, Strategy other) {
    return Stream.of(before, after)
        .flatMap(side -> side.getOrDefault(branch, List.of()).stream())
        .filter(counterpart -> counterpart.strategy().equals(other))
        .findFirst();
  }
}
