package org.chengguo.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the branches of a plan go on from those of the plan before, as its file says.
 *
 * @param before the id of the plan before; empty where the file names none
 * @param links by the id of a branch, what it goes on from; an empty list where the file says that
 *     there is nothing
 * @param beforeNotes by the id of a branch, how it differs from the plan before
 * @param afterNotes by the id of a branch, what became of it in the plan after
 */
public record Crosswalk(
    Optional<String> before,
    Map<String, List<Link>> links,
    Map<String, Text> beforeNotes,
    Map<String, Text> afterNotes) {
  /** Nothing is said. */
  public static final Crosswalk NONE =
      new Crosswalk(Optional.empty(), Map.of(), Map.of(), Map.of());

  public Crosswalk {
    links = Map.copyOf(links);
    beforeNotes = Map.copyOf(beforeNotes);
    afterNotes = Map.copyOf(afterNotes);
  }

  /** The id of a branch of the plan before, and how near it is. */
  public record Link(String id, Relation relation) {}

  /** How near two branches are, the nearest first. */
  public enum Relation implements Named {
    SAME,
    CLOSE,
    PARTLY;

    public static Relation of(String id) {
      return Named.of(Relation.class, id);
    }
  }
}
