package org.chengguo.model;

import java.util.List;

/**
 * First level of a plan's tree.
 *
 * @param self the category as a branch, for measures that stand directly under it
 * @param strategies empty if the plan lists none under the category
 */
public record Category(Strategy self, List<Strategy> strategies) {
  public Category {
    strategies = List.copyOf(strategies);
  }

  public String id() {
    return self.id();
  }

  public Text title() {
    return self.title();
  }
}
