package org.chengguo.pages.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chengguo.pages.compare.Matrix.Cell;
import org.chengguo.pages.compare.Matrix.Column;
import org.chengguo.pages.compare.Matrix.Group;
import org.chengguo.pages.compare.Matrix.Row;
import org.junit.jupiter.api.Test;

/** The page and the file of a table have the same rows in the same order. */
class MatrixTest {
  private static final List<Column> COLUMNS =
      List.of(new Column("Strategy", true), new Column("2017", false));

  private static Row row(String before, String name, String number) {
    return new Row(before, name, "/plan/", List.of(Cell.number(number, "/plan/#year-106")));
  }

  private static Matrix matrix(Group... groups) {
    return new Matrix("/compare/strategies/", "Strategies", "", COLUMNS, List.of(groups));
  }

  @Test
  void groupsOfOneNameStayWhereTheyStand() {
    Matrix matrix =
        matrix(
            new Group("Plan", List.of(row("109–112: ", "1.1 a", "3"))),
            new Group("Other", List.of(row("105–108: ", "1.1 b", "2"))),
            new Group("Plan", List.of(row("101–104: ", "1.1 c", "1"))));

    assertThat(matrix.groups()).extracting(Group::name).containsExactly("Plan", "Other", "Plan");
    assertThat(new String(matrix.csv(), StandardCharsets.UTF_8).substring(1).lines())
        .containsExactly(
            "Strategy,2017", "109–112: 1.1 a,3", "105–108: 1.1 b,2", "101–104: 1.1 c,1");
  }

  @Test
  void aGroupWithoutRowsIsNotShown() {
    Matrix matrix = matrix(new Group("Plan", List.of()));

    assertThat(matrix.groups()).isEmpty();
    assertThat(matrix.isGrouped()).isFalse();
  }
}
