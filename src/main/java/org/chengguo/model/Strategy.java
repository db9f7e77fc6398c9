package org.chengguo.model;

import java.util.Optional;

/**
 * A category of a plan, or a strategy under it.
 *
 * @param plan the plan's id
 * @param id {@code 4} for a category, {@code 2.3} for a strategy
 * @param category the category's id; a category's own id for a category
 */
public record Strategy(String plan, String id, String category, Text title, Optional<String> note) {

  /** The id with that of its plan, {@code 109-112/1.2}: the same in no other plan. */
  public String fullId() {
    return plan + "/" + id;
  }

  public boolean isCategory() {
    return id.equals(category);
  }

  /** Whether the other is this one, or a strategy under this category. */
  public boolean holds(Strategy other) {
    return plan.equals(other.plan) && (id.equals(other.id) || id.equals(other.category));
  }
}
