package org.chengguo.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.chengguo.derived.RelatedRecord;
import org.chengguo.derived.RelatedRecord.CarriedOn;
import org.chengguo.derived.RelatedRecord.CounterpartAssessmentKind;
import org.chengguo.derived.RelatedRecord.CounterpartStrategy;
import org.chengguo.derived.RelatedRecord.Reason;
import org.chengguo.derived.RelatedRecord.SameAssessmentKind;
import org.chengguo.derived.RelatedRecord.SharedStrategy;
import org.chengguo.derived.RelatedRecord.SharedTopic;
import org.chengguo.derived.RelatedRecord.SharedWording;
import org.chengguo.index.FilterField;
import org.chengguo.index.SearchAnswer;
import org.chengguo.index.SearchIndex;
import org.chengguo.index.SearchRequest;
import org.chengguo.model.Agency;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Text;
import org.chengguo.model.Topic;
import org.chengguo.terms.MemoryIndex;
import org.chengguo.testing.LabelledLineage;
import org.chengguo.testing.RealContent;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;

/** Compares related records with the judged pairs, and every reason with its two records. */
final class RelatedRecordsTest {
  private static final Site SITE = RealContent.site();
  private static final RelatedRecords RELATED = RelatedRecords.of(SITE);
  private static final Map<String, SourceRecord> RECORDS =
      SITE.records().stream().collect(Collectors.toMap(SourceRecord::id, Function.identity()));
  private static final Map<String, Map<String, Integer>> JUDGED = LabelledLineage.related();
  private static final int SHOWN = 5;

  @Test
  void moreSimilarThanASearchForTheTitle() {
    SearchIndex search = SearchIndex.of(SITE);
    double related = quality(record -> ids(RELATED.of(record)));
    double titles = quality(record -> titleSearch(search, record));

    assertThat(JUDGED).hasSizeGreaterThan(200);
    assertThat(related).as("nDCG@5; a search for the title: %.4f", titles).isGreaterThan(titles);
    assertThat(related).isGreaterThan(0.6);
  }

  private static List<String> ids(List<RelatedRecord> related) {
    return related.stream().map(shown -> shown.record().id()).toList();
  }

  private static List<String> titleSearch(SearchIndex search, SourceRecord record) {
    Set<String> others =
        SITE.agencies().stream()
            .map(Agency::id)
            .filter(id -> !id.equals(record.agency().id()))
            .collect(Collectors.toSet());
    SearchRequest request =
        new SearchRequest(record.title(), Map.of(FilterField.AGENCY, others), SHOWN, 0);
    return search.search(request).hits().stream().map(SearchAnswer.Hit::id).toList();
  }

  /** Returns the mean nDCG@5 over the judged records. */
  private static double quality(Function<SourceRecord, List<String>> ranking) {
    return JUDGED.entrySet().stream()
        .mapToDouble(
            query -> {
              Map<String, Integer> grades = query.getValue();
              List<String> found = ranking.apply(RECORDS.get(query.getKey()));
              return gain(found.stream().map(id -> grades.getOrDefault(id, 0)).toList())
                  / gain(grades.values().stream().sorted(Comparator.reverseOrder()).toList());
            })
        .average()
        .orElseThrow();
  }

  /** Returns the discounted gain of the first five; a grade counts 2^grade - 1. */
  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(SHOWN, grades.size()); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
    }
    return gain;
  }

  @Test
  void candidatesAreThoseThatLuceneRanksBest() throws IOException {
    Site site = SyntheticSites.of(2000, 3);
    TitleTerms terms = new TitleTerms(site);
    RelatedRecords related = RelatedRecords.of(site);
    try (IndexReader reader = MemoryIndex.of(site.records(), record -> document(record, terms))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (SourceRecord record : site.records()) {
        Map<Integer, Float> expected = new TreeMap<>();
        for (ScoreDoc hit : searcher.search(query(record, terms, reader), 48).scoreDocs) {
          expected.put(hit.doc, hit.score);
        }
        Map<Integer, Float> found = new TreeMap<>();
        related
            .candidates(record)
            .forEach(candidate -> found.put(candidate.place(), candidate.score()));
        assertThat(found).isEqualTo(expected);
      }
    }
  }

  private static Document document(SourceRecord record, TitleTerms terms) {
    Document document = new Document();
    String text = String.join(" ", terms.of(record.title()));
    document.add(new TextField("title", text, Field.Store.NO));
    record
        .topics()
        .forEach(topic -> document.add(new StringField("topic", topic.id(), Field.Store.NO)));
    document.add(new StringField("agency", record.agency().id(), Field.Store.NO));
    return document;
  }

  /** Returns the query whose best hits are the candidates: 16 terms, and topics by their rarity. */
  private static Query query(SourceRecord record, TitleTerms terms, IndexReader reader)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Map<Term, Integer> titles = new HashMap<>();
    for (String text : terms.of(record.title())) {
      Term term = new Term("title", text);
      titles.put(term, reader.docFreq(term));
    }
    titles.entrySet().stream()
        .sorted(
            Map.Entry.<Term, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(16)
        .forEach(entry -> query.add(new TermQuery(entry.getKey()), Occur.SHOULD));
    float factor = 1;
    for (Topic topic : record.topics()) {
      Term term = new Term("topic", topic.id());
      int having = reader.docFreq(term);
      float rarity = (float) Math.log(1 + (reader.numDocs() - having + 0.5) / (having + 0.5));
      query.add(
          new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), 2.5f * rarity * factor),
          Occur.SHOULD);
      factor *= 0.85f;
    }
    Term agency = new Term("agency", record.agency().id());
    return query.add(new TermQuery(agency), Occur.MUST_NOT).build();
  }

  @Test
  void everyReasonIsTrueOfThePair() {
    int compared = 0;
    for (Site site : List.of(SITE, SyntheticSites.of(2000, 3))) {
      RelatedRecords index = RelatedRecords.of(site);
      for (SourceRecord record : site.records()) {
        List<RelatedRecord> related = index.of(record);
        assertThat(related).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();
        for (RelatedRecord shown : related) {
          assertThat(shown.record().agency()).isNotEqualTo(record.agency());
          assertThat(shown.reasons()).doesNotHaveDuplicates();
          assertThat(shown.reasons()).anyMatch(reason -> !(reason instanceof CarriedOn));
          shown.reasons().forEach(reason -> assertTrue(reason, record, shown.record()));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(5000);
  }

  private static void assertTrue(Reason reason, SourceRecord record, SourceRecord candidate) {
    List<SourceRecord> both = List.of(record, candidate);
    if (reason instanceof SharedTopic shared) {
      assertThat(both).allMatch(either -> either.topics().contains(shared.topic()));
    } else if (reason instanceof SharedStrategy shared) {
      assertThat(both)
          .allMatch(either -> either.strategy().orElseThrow().equals(shared.strategy()));
    } else if (reason instanceof CounterpartStrategy corresponding) {
      assertThat(candidate.strategy()).contains(corresponding.counterpart().strategy());
      assertThat(corresponding.counterpart().relation().id())
          .isEqualTo(
              LabelledLineage.relation(
                  record.strategy().orElseThrow(), candidate.strategy().orElseThrow()));
    } else if (reason instanceof SameAssessmentKind same) {
      Text title = same.kind().title();
      assertThat(both)
          .allMatch(either -> either.assessmentKind().orElseThrow().title().equals(title));
      assertThat(record.topics()).containsAnyElementsOf(candidate.topics());
    } else if (reason instanceof CounterpartAssessmentKind corresponding) {
      assertThat(candidate.assessmentKind()).contains(corresponding.kind());
      assertThat(record.assessmentKind().orElseThrow().id()).isEqualTo(corresponding.kind().id());
      assertThat(record.assessmentKind().orElseThrow().title())
          .isNotEqualTo(corresponding.kind().title());
      assertThat(corresponding.relation()).isEqualTo(Crosswalk.Relation.PARTLY);
      assertThat(record.topics()).containsAnyElementsOf(candidate.topics());
    } else if (reason instanceof SharedWording like) {
      assertThat(like.words()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(both).allMatch(either -> either.title().contains(like.words()));
    } else if (reason instanceof CarriedOn carried) {
      assertThat(carried.later().continues()).contains(candidate.id());
      assertThat(carried.later().year()).isGreaterThan(candidate.year());
    } else {
      throw new AssertionError(reason);
    }
  }

  @Test
  void everyKindOfReasonIsShown() {
    Stream<String> kinds =
        SITE.records().stream()
            .flatMap(record -> RELATED.of(record).stream())
            .flatMap(shown -> shown.reasons().stream())
            .map(Reason::id)
            .distinct();

    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "topic",
            "strategy",
            "counterpart",
            "assessment-kind",
            "counterpart-kind",
            "wording",
            "carried-on");
  }

  @Test
  void theSameRecordsGiveTheSameRelatedRecords() {
    RelatedRecords again = RelatedRecords.of(RealContent.site());

    assertThat(SITE.records()).allMatch(record -> again.of(record).equals(RELATED.of(record)));
  }

  @Test
  void sharedWordsAreTheLongestRunOfLetters() {
    assertThat(RelatedReasons.sharedWords("增設哺集乳室 3 處", "公園哺集乳室 3 處")).isEqualTo("哺集乳室");
    assertThat(RelatedReasons.sharedWords("ABC", "甲")).isEmpty();
    assertThat(RelatedReasons.sharedWords("", "甲")).isEmpty();
  }
}
