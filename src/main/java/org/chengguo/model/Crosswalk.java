package org.chengguo.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Correspondence of a plan's categories and strategies with those of the plan before.
 *
 * @param before the id of the plan before; empty if the plan's file names none
 * @param links branch id → counterparts before; an empty list if the file states that there are
 *     none
 * @param beforeNotes branch id → how it differs from the plan before
 * @param afterNotes branch id → what became of it in the next plan
 */
public record Crosswalk(
    Optional<String> before,
    Map<String, List<Link>> links,
    Map<String, Text> beforeNotes,
    Map<String, Text> afterNotes) {
  /** Crosswalk of a plan that names no plan before. */
  public static final Crosswalk NONE =
      new Crosswalk(Optional.empty(), Map.of(), Map.of(), Map.of());

  public Crosswalk {
    links = Map.copyOf(links);
    beforeNotes = Map.copyOf(beforeNotes);
    afterNotes = Map.copyOf(afterNotes);
  }

  /** Id of a branch of the plan before, and how closely it corresponds. */
  public record Link(String id, Relation relation) {}

  /** Degrees of correspondence of two branches; the closest first. */
  // Crosswalks sorts counterparts by this order.
  public enum Relation implements Named {
    SAME,
    CLOSE,
    PARTLY;

    public static Relation of(String id) {
      return Named.of(Relation.class, id);
    }
  }
}
