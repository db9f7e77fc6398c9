package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.model.SourceRecord;
import org.chengguo.terms.Label;
import org.chengguo.terms.LabelField;
import org.chengguo.terms.RecordText;
import org.chengguo.testing.RealContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the marks and reasons of results on the project's own records, a page of each query. */
class ReasonsTest {
  private static final int ROWS = 20;

  /** Shown of any record, in this order. */
  private static final List<String> FACTS =
      Stream.of(LabelField.YEAR, LabelField.AGENCY, LabelField.KIND).map(LabelField::id).toList();

  private static final Pattern WORDED = Pattern.compile("data-reason-([^=]+)=\"[^\"]");

  private static final LuceneIndex INDEX = LuceneIndex.of(RealContent.site());
  private static final Map<String, SourceRecord> RECORDS =
      RealContent.site().records().stream()
          .collect(Collectors.toMap(SourceRecord::id, Function.identity()));
  private static List<NodeEngine.Answer> answers;

  @BeforeAll
  static void ask(@TempDir Path folder) throws IOException {
    Stream<String> named = Stream.of("托育", "哺集乳室", "觀傳局 106", "性騷擾", "child care", "社會局 托育 108");
    List<NodeEngine.Asked> asked =
        Stream.concat(JudgedQuery.all().stream().map(JudgedQuery::query), named)
            .map(query -> new NodeEngine.Asked(query, Map.of(), ROWS, 0))
            .toList();
    answers = new NodeEngine(IndexFiles.of(INDEX), folder).ask(asked).answers();
  }

  /** Hit with the answer that contains it. */
  private record Found(NodeEngine.Answer answer, NodeEngine.Hit hit) {
    RecordText text() {
      return RecordText.of(RECORDS.get(hit.id()), INDEX.site());
    }

    /** Returns all that the page shows of the hit. */
    String shown() {
      Stream<String> names = hit.reasons().stream().map(NodeEngine.Reason::name);
      return Stream.concat(Stream.of(hit.markedTitle(), hit.snippet()), names)
          .collect(Collectors.joining("\n"));
    }
  }

  private static List<Found> found() {
    List<Found> found = new ArrayList<>();
    answers.forEach(answer -> answer.hits().forEach(hit -> found.add(new Found(answer, hit))));
    assertThat(found.size()).isGreaterThan(700);
    return found;
  }

  private static List<NodeEngine.Hit> hits(String query) {
    return answers.stream()
        .filter(answer -> answer.query().equals(query))
        .findFirst()
        .orElseThrow()
        .hits();
  }

  private static String plain(String html) {
    return html.replaceAll("</?mark>", "").replace("&#39;", "'").replace("&amp;", "&");
  }

  private static Set<String> terms(String text) {
    return new HashSet<>(IndexedTerms.of(INDEX, text));
  }

  @Test
  void everyHitHasAMark() {
    assertThat(found()).allSatisfy(each -> assertThat(each.shown()).contains("<mark>"));
  }

  /** Compares the terms in title, text and reasons with the number that was required. */
  @Test
  void asManyTermsAreShownAsWereRequired() {
    int asked = 0;
    for (Found each : found()) {
      if (each.answer.relaxed()) {
        continue;
      }
      RankingQuery query = INDEX.query(each.answer.query());
      Set<String> shown = terms(each.text().title());
      shown.addAll(terms(each.text().body()));
      each.hit.reasons().forEach(reason -> shown.addAll(terms(label(each, reason).text())));
      shown.retainAll(query.terms());
      assertThat(shown.size())
          .as("%s: %s", each.answer.query(), each.hit)
          .isGreaterThanOrEqualTo(query.thresholds()[0]);
      asked++;
    }
    assertThat(asked).isGreaterThan(500);
  }

  @Test
  void passagesHoldMarksWhereTextsHoldTerms() {
    int marked = 0;
    for (Found each : found()) {
      Set<String> terms = terms(each.text().body());
      terms.retainAll(INDEX.query(each.answer.query()).terms());
      if (!terms.isEmpty() && !each.answer.relaxed()) {
        assertThat(each.hit.snippet()).as(each.answer.query()).contains("<mark>");
        marked++;
      }
    }
    assertThat(marked).isGreaterThan(100);
  }

  @Test
  void everyReasonIsALabelOfItsRecordAndMarked() {
    int reasons = 0;
    for (Found each : found()) {
      for (NodeEngine.Reason reason : each.hit.reasons()) {
        String name = plain(reason.name()).replaceAll("^…|…$", "");
        assertThat(label(each, reason).names()).anyMatch(labelName -> labelName.contains(name));
        assertThat(reason.name()).contains("<mark>");
        reasons++;
      }
    }
    assertThat(reasons).isGreaterThan(200);
  }

  private static Label label(Found each, NodeEngine.Reason reason) {
    String name = plain(reason.name()).replaceAll("^…|…$", "");
    return each.text().labels().stream()
        .filter(label -> label.field().id().equals(reason.field()))
        .filter(label -> label.number().equals(reason.number()))
        .filter(label -> label.names().stream().anyMatch(labelName -> labelName.contains(name)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(reason + " of " + each.hit.id()));
  }

  @Test
  void aTopicOrAStrategyIsShownWhereNothingElseSaysIt() {
    assertThat(hits("托育"))
        .flatExtracting(NodeEngine.Hit::reasons)
        .extracting(NodeEngine.Reason::field)
        .contains("topic", "strategy")
        .isSubsetOf("topic", "strategy");
    assertThat(hits("托育"))
        .flatExtracting(NodeEngine.Hit::reasons)
        .contains(new NodeEngine.Reason("topic", "", "育兒與<mark>托育</mark>"));
  }

  @Test
  void yearAndAgencyAreShownOfEachRecord() {
    assertThat(hits("觀傳局 106"))
        .hasSize(10)
        .extracting(NodeEngine.Hit::reasons)
        .containsOnly(
            List.of(
                new NodeEngine.Reason("year", "", "<mark>106</mark>"),
                new NodeEngine.Reason("agency", "", "<mark>觀光傳播局</mark>")));
  }

  @Test
  void titlesThatSayItNeedNoReason() {
    assertThat(found())
        .filteredOn(each -> each.hit.markedTitle().matches("<mark>[^<]*</mark>"))
        .isNotEmpty()
        .flatExtracting(each -> each.hit.reasons())
        .allSatisfy(reason -> assertThat(reason.field()).isIn(FACTS));
  }

  /** The script would put nothing before the names of a field without words. */
  @Test
  void thePageHasWordsForEveryFieldThatItDoesNotShow() throws IOException {
    String page = Files.readString(Path.of("templates/search.ftlh"));
    assertThat(WORDED.matcher(page).results().map(match -> match.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(LabelField.values())
                .map(LabelField::id)
                .filter(field -> !FACTS.contains(field))
                .toList());
  }

  @Test
  void modulesAgreeOnWhatIsShown() throws IOException {
    String facts = FACTS.stream().collect(Collectors.joining("', '", "['", "']"));
    assertThat(Files.readString(Path.of("src/main/resources/search/reasons.mjs")))
        .contains("const SHOWN_LABELS = " + facts + ";");
    assertThat(Files.readString(Path.of("templates/assets/search-view.mjs")))
        .contains("const FACTS = /** @type {const} */ (" + facts + ");");
  }
}
