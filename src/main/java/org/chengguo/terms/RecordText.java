package org.chengguo.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Text;

/**
 * What is searched of a record: its title, its text, and labels that it shares with others.
 *
 * @param labels its year, agency, kind, topics, strategy and issue; what is said before what, where
 *     one of them is why a search finds the record
 */
public record RecordText(String title, String body, List<Label> labels) {
  /** How often a title is indexed: a word of it counts that many times. */
  public static final int TITLE_TIMES = 3;

  public RecordText {
    labels = List.copyOf(labels);
  }

  public static RecordText of(SourceRecord entry, Site site) {
    List<Label> labels = new ArrayList<>();
    labels.add(Label.of(LabelField.YEAR, List.of(entry.year().toString())));
    labels.add(Label.of(LabelField.AGENCY, AgencyNames.namesOf(entry.agency())));
    labels.add(Label.of(LabelField.KIND, words(entry.kind())));
    entry.topics().forEach(topic -> labels.add(Label.of(LabelField.TOPIC, names(topic.name()))));
    entry.strategy().ifPresent(strategy -> labels.addAll(of(strategy, site)));
    entry
        .assessmentKind()
        .ifPresent(kind -> labels.add(Label.of(LabelField.ASSESSMENT, names(kind.title()))));
    entry.issue().ifPresent(issue -> labels.add(Label.of(LabelField.ISSUE, names(issue.name()))));
    return new RecordText(entry.title(), entry.prose().text().strip(), labels);
  }

  /** A strategy is searched with the category that it stands in. */
  private static List<Label> of(Strategy strategy, Site site) {
    Stream<Strategy> category =
        site.plans().stream()
            .filter(plan -> plan.id().equals(strategy.plan()))
            .flatMap(Plan::strategies)
            .filter(other -> other.id().equals(strategy.category()));
    return Stream.concat(Stream.of(strategy), category).distinct().map(RecordText::of).toList();
  }

  private static Label of(Strategy level) {
    LabelField field = level.isCategory() ? LabelField.CATEGORY : LabelField.STRATEGY;
    return new Label(field, level.id(), List.of(level.title().chinese()));
  }

  private static List<String> names(Text name) {
    return Stream.concat(Stream.of(name.chinese()), name.english().stream()).toList();
  }

  /** What people call the kinds of records when they look for them. */
  private static List<String> words(RecordKind kind) {
    return switch (kind) {
      case MEASURE -> List.of("措施");
      case ANALYSIS -> List.of("性別統計及分析", "性別分析專題");
      case ASSESSMENT -> List.of("性別影響評估");
      case COURSE -> List.of("訓練課程");
    };
  }

  /** A text and how often it is indexed. */
  public record Part(String text, int times) {}

  /** Everything that is indexed of the record. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(title, TITLE_TIMES));
    parts.add(new Part(body, 1));
    labels.forEach(label -> parts.add(new Part(label.text(), 1)));
    return parts;
  }
}
