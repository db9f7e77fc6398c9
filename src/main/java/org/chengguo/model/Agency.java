package org.chengguo.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reporting body of the register.
 *
 * @param id ASCII, never changed and never reused
 * @param shortName the usual short form; the name itself if there is none
 * @param aliases other names that sources use
 * @param formerNames names whose years are in the register
 * @param groups plan id → the agency's group in the plan
 * @param parent id of the agency of which it is a part
 * @param from the first year of the agency, if a source states it
 * @param until the last year, likewise
 * @param predecessors ids of the agencies that it took over from
 * @param resolved false for a name in a source that fits no agency of the register
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

  /** Returns whether sources use a name for the agency. */
  boolean isCalled(String candidate) {
    return names().contains(candidate);
  }

  /** Returns the name in a year, as far as the register says. */
  public Text nameIn(RocYear year) {
    // A former name always has a last year; a year after all of them has the present name.
    return formerNames.stream()
        .filter(former -> former.isValidIn(year))
        .map(FormerName::name)
        .findFirst()
        .orElse(name);
  }

  /** Returns every name in Chinese: the present one, its short form, aliases, former ones. */
  public List<String> names() {
    return Stream.of(
            Stream.of(name.chinese(), shortName),
            aliases.stream(),
            formerNames.stream().map(former -> former.name().chinese()))
        .flatMap(names -> names)
        // The short form is the name itself where there is none.
        .distinct()
        .toList();
  }

  /** Returns whether the agency existed in a year, as far as sources say. */
  public boolean existsIn(RocYear year) {
    // A limit that no source states excludes no year: allMatch is true of nothing.
    return from.stream().allMatch(first -> first.compareTo(year) <= 0)
        && until.stream().allMatch(last -> last.compareTo(year) >= 0);
  }

  /** Returns the group in a plan, such as E1; empty if the sources name none. */
  public Optional<String> groupIn(Plan plan) {
    return Optional.ofNullable(groups.get(plan.id()));
  }
}
