package org.chengguo.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reporting body of the register.
 *
 * @param id ASCII, never changed and never used again
 * @param shortName the usual short form; the name itself where there is none
 * @param aliases other names that sources use
 * @param groups plan id → group that the plan puts the agency in
 * @param parent id of the agency it belongs to
 * @param resolved false for a name in a source that fits no known agency
 */
public record Agency(
    String id,
    Text name,
    String shortName,
    List<String> aliases,
    Map<String, String> groups,
    Optional<String> parent,
    boolean resolved,
    Optional<String> note,
    Origin origin) {
  public Agency {
    aliases = List.copyOf(aliases);
    groups = Map.copyOf(groups);
  }

  /** The group of a plan, such as E1; empty where the sources name none. */
  public Optional<String> groupIn(Plan plan) {
    return Optional.ofNullable(groups.get(plan.id()));
  }
}
