package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.chengguo.model.Site;
import org.junit.jupiter.api.Test;

class QueriesTest {
  private static final Site SITE = SyntheticSites.of(1000, 1);
  private static final List<String> QUERIES = Queries.random(SITE, 5000, 3);

  @Test
  void oneSeedGivesTheSameQueries() {
    assertThat(Queries.random(SITE, 5000, 3)).isEqualTo(QUERIES);
    assertThat(Queries.random(SITE, 100, 3)).isEqualTo(QUERIES.subList(0, 100));
    assertThat(Queries.random(SITE, 100, 4)).isNotEqualTo(QUERIES.subList(0, 100));
  }

  @Test
  void mostAreFoundInARecord() {
    List<String> texts =
        SITE.records().stream()
            .map(record -> record.title() + "\n" + record.prose().text())
            .toList();
    List<String> first = QUERIES.subList(0, 500);
    assertThat(
            first.stream().filter(query -> texts.stream().anyMatch(text -> text.contains(query))))
        .hasSizeBetween(200, 400);
  }

  @Test
  void everyKindIsThere() {
    assertSome(query -> query.codePointCount(0, query.length()) == 1);
    assertSome(query -> query.length() > 500);
    assertSome(query -> query.contains("民國") && query.contains("局"));
    assertSome(query -> query.matches("[a-z]{1,4}"));
    assertSome(query -> query.matches(".*[Ａ-Ｚ].*"));
    assertSome(query -> query.contains("统计"));
    assertSome(query -> query.matches("[\\p{P}\\p{S}\\s]+"));
    assertSome(query -> query.contains("젠더"));
    assertSome(query -> !StandardCharsets.UTF_8.newEncoder().canEncode(query));
    assertThat(QUERIES.stream().filter(query -> query.length() > 60).count()).isLessThan(100);
  }

  private static void assertSome(Predicate<String> kind) {
    assertThat(QUERIES).anyMatch(kind);
  }
}
