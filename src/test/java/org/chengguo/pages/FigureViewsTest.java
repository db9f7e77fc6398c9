package org.chengguo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.chengguo.model.Reconciliation;
import org.junit.jupiter.api.Test;

/** Every way of explaining a difference has a name, and each its own. */
final class FigureViewsTest {
  @Test
  void everyWayOfExplainingHasAName() {
    Set<Class<?>> ways = new HashSet<>();
    ways.addAll(Arrays.asList(Reconciliation.class.getPermittedSubclasses()));
    ways.addAll(Arrays.asList(Reconciliation.Adjustment.class.getPermittedSubclasses()));

    assertThat(FigureViews.POSSIBLE.keySet()).isEqualTo(ways);
    assertThat(FigureViews.POSSIBLE.values()).doesNotHaveDuplicates();
  }
}
