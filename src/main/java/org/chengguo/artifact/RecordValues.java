package org.chengguo.artifact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chengguo.artifact.Input.Detail;
import org.chengguo.model.Analysis;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Course;
import org.chengguo.model.Issue;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;
import org.chengguo.text.Sha256;

/** The values of records in each detail, hashed once for all scopes that contain them. */
final class RecordValues {
  // In no text of the content, whose control characters are errors.
  private static final String BETWEEN = "\u0000";

  private final Site site;
  private Map<RecordScope, List<SourceRecord>> byScope;
  private Map<SourceRecord, Map<Detail, String>> byRecord;

  RecordValues(Site site) {
    this.site = site;
  }

  /** Returns the value of a scope's records, in their order. */
  String of(Input.Records records) {
    read();
    return Sha256.of(
        byScope.getOrDefault(records.scope(), List.of()).stream()
            .map(record -> byRecord.get(record).get(records.detail()))
            .collect(Collectors.joining()));
  }

  private synchronized void read() {
    if (byScope != null) {
      return;
    }
    Map<RecordScope, List<SourceRecord>> scopes = new HashMap<>();
    Map<SourceRecord, Map<Detail, String>> values = new IdentityHashMap<>();
    for (SourceRecord record : site.records()) {
      for (RecordScope scope : RecordScope.having(record)) {
        scopes.computeIfAbsent(scope, unused -> new ArrayList<>()).add(record);
      }
      values.put(record, values(record));
    }
    byRecord = values;
    byScope = scopes;
  }

  private static Map<Detail, String> values(SourceRecord record) {
    Map<Detail, String> values = new EnumMap<>(Detail.class);
    String value = "";
    for (Detail detail : Detail.values()) {
      value = Sha256.of(value + BETWEEN + added(record, detail));
      values.put(detail, value);
    }
    return values;
  }

  /** Returns what a detail has more than the one before. */
  private static String added(SourceRecord record, Detail detail) {
    return switch (detail) {
      case FACTS -> facts(record);
      case TITLES -> record.title();
      case ROWS -> record.note() + BETWEEN + record.source();
      case TEXTS -> record.prose().html() + BETWEEN + record.prose().text();
    };
  }

  private static String facts(SourceRecord record) {
    return List.of(
            record.id(),
            record.kind(),
            record.topics().stream().map(Topic::id).toList(),
            record.issue().map(Issue::id),
            record.strategy().map(strategy -> strategy.plan() + "/" + strategy.id()),
            record.assessmentKind().map(AssessmentKind::id),
            record.paperCount(),
            record instanceof Analysis analysis ? analysis.papers() : "",
            record instanceof Course course ? course.form() + "" + course.cedaw() : "",
            record.highlight(),
            record.continues())
        .toString();
  }
}
