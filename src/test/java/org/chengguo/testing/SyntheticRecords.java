package org.chengguo.testing;

import static org.chengguo.testing.Weighted.choice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.chengguo.model.Agency;
import org.chengguo.model.Analysis;
import org.chengguo.model.Assessment;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Category;
import org.chengguo.model.Course;
import org.chengguo.model.Issue;
import org.chengguo.model.Measure;
import org.chengguo.model.Origin;
import org.chengguo.model.Plan;
import org.chengguo.model.Prose;
import org.chengguo.model.RecordFacts;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.Source;
import org.chengguo.model.SourceDocument;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;

/** Makes records of a year, with kinds, topics and issues as often as in the content. */
final class SyntheticRecords {
  private static final List<String> SECTIONS = List.of("二(三)", "四", "五(三)19", "六(二)2");
  private static final List<Course.Form> FORMS = List.of(Course.Form.values());
  private static final Optional<String> NOTE = Optional.of("原文缺下引號，已補上。");

  private final RocYear year;
  private final SyntheticText text;
  private final Weighted<RecordKind> kinds;
  private final Weighted<Topic> topics;
  private final Weighted<Issue> issues;
  private final Weighted<String> slugWords;
  private final Weighted<Strategy> strategies;
  private final Weighted<AssessmentKind> assessmentKinds;
  private final List<Source> sources;

  SyntheticRecords(RocYear year, Plan plan, Vocabulary vocabulary, SyntheticText text) {
    Site real = vocabulary.site();
    this.year = year;
    this.text = text;
    kinds = weighted(List.of(RecordKind.values()), kind -> real.recordsOf(kind).size());
    topics = weighted(real.topics(), topic -> real.recordsOf(topic).size());
    issues = weighted(real.issues(), issue -> real.recordsOf(issue).size());
    slugWords = Weighted.skewed(vocabulary.slugWords(), 10);
    strategies = Weighted.skewed(leaves(plan), 3);
    assessmentKinds = Weighted.skewed(plan.assessmentKinds(), 1);
    sources = SECTIONS.stream().map(section -> new Source(document(year).id(), section)).toList();
  }

  /** Each as often as it is in the content, and those that are not there a little. */
  private static <T> Weighted<T> weighted(List<T> values, ToIntFunction<T> records) {
    return Weighted.of(
        values.stream().map(value -> choice(1 + records.applyAsInt(value), value)).toList());
  }

  /** What a measure can be put under: strategies, and categories that have none. */
  private static List<Strategy> leaves(Plan plan) {
    return plan.categories().stream().flatMap(SyntheticRecords::leaves).toList();
  }

  private static Stream<Strategy> leaves(Category category) {
    return category.strategies().isEmpty()
        ? Stream.of(category.self())
        : category.strategies().stream();
  }

  /** The document that the records of a year name. */
  static SourceDocument document(RocYear year) {
    return new SourceDocument(
        year + "-report",
        "臺北市政府 " + year + " 年推動性別平等工作成果報告",
        "臺北市性別平等辦公室",
        Map.of("二", "性別意識培力", "四", "性別分析", "五", "性別影響評估", "六", "具體措施"));
  }

  /**
   * A record of any kind.
   *
   * @param number ends its slug, so that no other of the agency's year has the same
   */
  SourceRecord next(Agency agency, int number, SplitMix64 random) {
    RecordKind kind = kinds.pick(random);
    RecordFacts facts = facts(kind, agency, number, random);
    return switch (kind) {
      case MEASURE -> measure(facts, random);
      case ANALYSIS -> new Analysis(facts, sometimes(5, random, random.between(1, 4)));
      case ASSESSMENT -> new Assessment(facts, assessmentKinds.pick(random));
      case COURSE ->
          new Course(
              facts,
              sometimes(60, random, FORMS.get(random.between(0, FORMS.size() - 1))),
              sometimes(30, random, random.percent(50)));
    };
  }

  private Measure measure(RecordFacts facts, SplitMix64 random) {
    Optional<Strategy> strategy = sometimes(95, random, strategies.pick(random));
    return new Measure(facts, strategy, strategy.isEmpty() || random.percent(3));
  }

  private RecordFacts facts(RecordKind kind, Agency agency, int number, SplitMix64 random) {
    String slug = slugWords.pick(random) + "-" + slugWords.pick(random) + "-" + number;
    return new RecordFacts(
        year,
        agency,
        slug,
        text.title(kind, year, random),
        topics(random),
        sometimes(25, random, issues.pick(random)),
        random.percent(4) ? NOTE : Optional.empty(),
        List.of(),
        sources.get(random.between(0, sources.size() - 1)),
        prose(text.body(year, random)),
        Origin.file("content/" + year + "/" + agency.id() + "/" + slug + ".md"));
  }

  private List<Topic> topics(SplitMix64 random) {
    Set<Topic> chosen = new LinkedHashSet<>();
    for (int i = random.between(1, 3); i > 0; i--) {
      chosen.add(topics.pick(random));
    }
    return List.copyOf(chosen);
  }

  private static Prose prose(String body) {
    if (body.isEmpty()) {
      return Prose.NONE;
    }
    String escaped = body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return new Prose("<p>" + escaped + "</p>\n", body);
  }

  private static <T> Optional<T> sometimes(int percent, SplitMix64 random, T value) {
    return random.percent(percent) ? Optional.of(value) : Optional.empty();
  }
}
