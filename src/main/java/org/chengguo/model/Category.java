package org.chengguo.model;

import java.util.List;

/**
 * A branch of a plan's tree.
 *
 * @param strategies empty where the plan lists none under the category
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
