package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.testing.RealContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that variants of a query find the same records in the same order, on real content. */
class QueryVariantsTest {
  private static final int LIMIT = 50;

  private final Site site = RealContent.site();
  private final SearchIndex index = SearchIndex.of(site);
  private final QueryVariants variants = new QueryVariants(site);

  private record Answer(boolean relaxed, int total, List<String> hits) {}

  private Answer answer(String query) {
    SearchAnswer answer = index.search(new SearchRequest(query, Map.of(), LIMIT, 0));
    List<String> hits =
        answer.hits().stream()
            .map(hit -> hit.id() + " " + Float.floatToIntBits(hit.score()))
            .toList();
    return new Answer(answer.relaxed(), answer.total(), hits);
  }

  private static List<String> judged() {
    return JudgedQuery.all().stream().map(JudgedQuery::query).toList();
  }

  private List<String> titles() {
    return site.records().stream().map(SourceRecord::title).distinct().toList();
  }

  private void assertVariantsFindTheSame(List<String> queries) {
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (String query : queries) {
      Answer expected = answer(query);
      for (String variant : variants.of(query)) {
        compared++;
        if (!answer(variant).equals(expected)) {
          different.add(query + " / " + variant);
        }
      }
    }
    assertThat(different).as("of %s", compared).isEmpty();
    assertThat(compared).isGreaterThan(queries.size());
  }

  @Test
  void variantsOfJudgedQueriesFindTheSame() {
    assertVariantsFindTheSame(judged());
  }

  @Test
  void variantsOfTitlesFindTheSame() {
    assertVariantsFindTheSame(titles());
  }

  @Test
  void anAgencyIsFoundByAnyOfItsNames() {
    variants
        .synonyms()
        .forEach(
            (name, names) -> {
              Answer expected = answer(name + " 111 性別");
              for (String synonym : names) {
                assertThat(answer(synonym + " 111 性別")).as(synonym).isEqualTo(expected);
                assertThat(answer("性別" + synonym + "111年"))
                    .as(synonym)
                    .isEqualTo(answer("性別" + name + "111年"));
              }
            });
  }

  @Test
  void aYearIsFoundInEveryForm() {
    for (int number = 100; number <= 120; number++) {
      List<String> forms = QueryVariants.forms(new RocYear(number));
      for (String frame : List.of("%s", "%s性別分析", "勞動局%s", "觀傳局 %s 滿意度", "性別影響評估 %s")) {
        Answer expected = answer(String.format(frame, forms.get(0)));
        for (String form : forms) {
          String query = String.format(frame, form);
          assertThat(answer(query)).as(query).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void theModuleFindsTheSame(@TempDir Path folder) throws IOException {
    List<NodeEngine.Asked> requests =
        Stream.concat(judged().stream(), titles().stream())
            .flatMap(query -> Stream.concat(Stream.of(query), variants.of(query).stream()))
            .map(query -> new NodeEngine.Asked(query, Map.of(), LIMIT, 0))
            .toList();
    List<NodeEngine.Answer> answers = new NodeEngine(index, folder).ask(requests).answers();
    assertThat(answers).hasSameSizeAs(requests);
    IntStream.range(0, requests.size())
        .forEach(i -> SearchParityTest.assertSame(requests.get(i), index, answers.get(i)));
  }
}
