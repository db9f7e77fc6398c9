package org.chengguo.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reporting body of the register.
 *
 * @param id ASCII, never changed and never used again
 * @param shortName the usual short form; the name itself where there is none
 * @param aliases other names that sources use
 * @param formerNames that the register knows the years of
 * @param groups plan id → group that the plan puts the agency in
 * @param parent id of the agency it belongs to
 * @param from the first year that the agency exists in, where a source says so
 * @param until the last year
 * @param predecessors ids of the agencies that it took over from
 * @param resolved false for a name in a source that fits no known agency
 */
public record Agency(
    String id,
    Text name,
    String shortName,
    List<String> aliases,
    List<FormerName> formerNames,
    Map<String, String> groups,
    Optional<String> parent,
    Optional<RocYear> from,
    Optional<RocYear> until,
    List<String> predecessors,
    boolean resolved,
    Optional<String> note,
    Origin origin) {
  public Agency {
    aliases = List.copyOf(aliases);
    formerNames = List.copyOf(formerNames);
    groups = Map.copyOf(groups);
    predecessors = List.copyOf(predecessors);
  }

  /** Whether sources use a name for the agency. */
  boolean isCalled(String other) {
    return names().contains(other);
  }

  /** What it was called in a year, as far as the register says. */
  public Text nameIn(RocYear year) {
    return formerNames.stream()
        .filter(former -> former.isValidIn(year))
        .map(FormerName::name)
        .findFirst()
        .orElse(name);
  }

  /** Every name in Chinese: the present one, its short form, aliases, former ones. */
  public List<String> names() {
    return Stream.of(
            Stream.of(name.chinese(), shortName),
            aliases.stream(),
            formerNames.stream().map(former -> former.name().chinese()))
        .flatMap(found -> found)
        .distinct()
        .toList();
  }

  /** Whether the agency existed in a year, as far as sources say. */
  public boolean existsIn(RocYear year) {
    return from.stream().allMatch(first -> first.compareTo(year) <= 0)
        && until.stream().allMatch(last -> last.compareTo(year) >= 0);
  }

  /** The group of a plan, such as E1; empty where the sources name none. */
  public Optional<String> groupIn(Plan plan) {
    return Optional.ofNullable(groups.get(plan.id()));
  }
}
