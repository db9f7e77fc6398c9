package org.chengguo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Text;

/**
 * What is searched of a record: its title, its text, and labels that it shares with others.
 *
 * @param labels names of its year, agency, kind, strategy, topics and issue
 */
record RecordText(String title, String body, List<String> labels) {
  /** How often a title is indexed: a word of it counts that many times. */
  static final int TITLE_TIMES = 3;

  RecordText {
    labels = List.copyOf(labels);
  }

  static RecordText of(SourceRecord entry, Site site) {
    List<String> labels = new ArrayList<>();
    labels.add(entry.year().toString());
    labels.add(String.join(" ", AgencyNames.namesOf(entry.agency())));
    labels.add(words(entry.kind()));
    entry.assessmentKind().map(AssessmentKind::title).map(RecordText::of).ifPresent(labels::add);
    entry.strategy().ifPresent(strategy -> labels.add(of(strategy, site)));
    entry.topics().forEach(topic -> labels.add(of(topic.name())));
    entry.issue().ifPresent(issue -> labels.add(of(issue.name())));
    return new RecordText(entry.title(), entry.prose().text().strip(), labels);
  }

  /** A strategy is searched with the category that it stands in. */
  private static String of(Strategy strategy, Site site) {
    Stream<Strategy> category =
        site.plans().stream()
            .filter(plan -> plan.id().equals(strategy.plan()))
            .flatMap(Plan::strategies)
            .filter(other -> other.id().equals(strategy.category()));
    return Stream.concat(category, Stream.of(strategy))
        .distinct()
        .map(level -> level.title().chinese())
        .collect(Collectors.joining(" "));
  }

  private static String of(Text name) {
    return Stream.concat(Stream.of(name.chinese()), name.english().stream())
        .collect(Collectors.joining(" "));
  }

  /** What people call the kinds of records when they look for them. */
  private static String words(RecordKind kind) {
    return switch (kind) {
      case MEASURE -> "措施";
      case ANALYSIS -> "性別統計及分析 性別分析專題";
      case ASSESSMENT -> "性別影響評估";
      case COURSE -> "訓練課程";
    };
  }

  /** A text and how often it is indexed. */
  record Part(String text, int times) {}

  /** Everything that is indexed of the record. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(title, TITLE_TIMES));
    parts.add(new Part(body, 1));
    labels.forEach(label -> parts.add(new Part(label, 1)));
    return parts;
  }
}
