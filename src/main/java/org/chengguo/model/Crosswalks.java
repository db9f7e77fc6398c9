package org.chengguo.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Crosswalks of all plans, in both directions. */
public final class Crosswalks {
  private final List<Plan> plans;
  private final Map<Strategy, List<Counterpart>> before = new HashMap<>();
  private final Map<Strategy, List<Counterpart>> after = new HashMap<>();

  Crosswalks(List<Plan> plans) {
    this.plans = plans;
    for (Plan plan : plans) {
      before(plan).ifPresent(earlier -> link(plan, earlier));
    }
    // A file's links are in its author's order, but the reverse of them comes in the order of the
    // later plan, which says nothing about the earlier branch.
    after
        .values()
        .forEach(counterparts -> counterparts.sort(Comparator.comparing(Counterpart::relation)));
  }

  private void link(Plan plan, Plan earlier) {
    for (Strategy branch : plan.strategies().toList()) {
      for (Crosswalk.Link link : plan.crosswalk().links().getOrDefault(branch.id(), List.of())) {
        // References to branches are checked by the schema's formats (decision 1).
        Strategy from = earlier.strategy(link.id()).orElseThrow();
        add(before, branch, new Counterpart(from, link.relation()));
        add(after, from, new Counterpart(branch, link.relation()));
      }
    }
  }

  private static void add(
      Map<Strategy, List<Counterpart>> byBranch, Strategy of, Counterpart counterpart) {
    byBranch.computeIfAbsent(of, unused -> new ArrayList<>()).add(counterpart);
  }

  /** Returns the plan before a plan, according to its crosswalk. */
  public Optional<Plan> before(Plan plan) {
    return plan.crosswalk().before().flatMap(this::plan);
  }

  /** Returns the plan whose crosswalk names a plan as the one before. */
  public Optional<Plan> after(Plan plan) {
    return plans.stream()
        .filter(later -> later.crosswalk().before().equals(Optional.of(plan.id())))
        .findFirst();
  }

  private Optional<Plan> plan(String id) {
    return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
  }

  /** Returns the counterparts of a branch in the plan before, in the file's order. */
  public List<Counterpart> before(Strategy branch) {
    return List.copyOf(before.getOrDefault(branch, List.of()));
  }

  /** Returns the counterparts of a branch in the next plan, the closest first. */
  public List<Counterpart> after(Strategy branch) {
    return List.copyOf(after.getOrDefault(branch, List.of()));
  }

  /** Returns the correspondence of a branch with one of the plan before or after. */
  public Optional<Counterpart> between(Strategy branch, Strategy candidate) {
    return Stream.of(before, after)
        .flatMap(side -> side.getOrDefault(branch, List.of()).stream())
        .filter(counterpart -> counterpart.strategy().equals(candidate))
        .findFirst();
  }
}
