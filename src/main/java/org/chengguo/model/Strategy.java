package org.chengguo.model;

import java.util.Optional;

/**
 * Category of a plan, or strategy under it.
 *
 * @param plan the plan's id
 * @param id {@code 4} for a category, {@code 2.3} for a strategy
 * @param category the category's id; a category's own id for a category
 */
public record Strategy(String plan, String id, String category, Text title, Optional<String> note) {

  /** Returns the id with that of its plan, {@code 109-112/1.2}, unique over all plans. */
  public String fullId() {
    return plan + "/" + id;
  }

  public boolean isCategory() {
    return id.equals(category);
  }

  /** Returns whether a branch is this one, or a strategy under this category. */
  public boolean holds(Strategy branch) {
    return plan.equals(branch.plan) && (id.equals(branch.id) || id.equals(branch.category));
  }
}
