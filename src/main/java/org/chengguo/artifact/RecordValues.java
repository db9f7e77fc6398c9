package org.chengguo.artifact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  private final List<SourceRecord> records;
  private final Map<Detail, List<String>> byDetail = new EnumMap<>(Detail.class);
  private Map<RecordScope, List<Integer>> scopes;

  RecordValues(Site site) {
    this.records = site.records();
  }

  /** Returns the value of a scope's records, in their order. */
  synchronized String of(Input.Records asked) {
    List<String> values = values(asked.detail());
    return Sha256.of(
        asked.scope().equals(RecordScope.ALL)
            ? String.join("", values)
            : places(asked.scope()).stream().map(values::get).collect(Collectors.joining()));
  }

  private List<Integer> places(RecordScope scope) {
    if (scopes == null) {
      scopes = new HashMap<>();
      for (int place = 0; place < records.size(); place++) {
        for (RecordScope having : RecordScope.having(records.get(place))) {
          scopes.computeIfAbsent(having, unused -> new ArrayList<>()).add(place);
        }
      }
    }
    return scopes.getOrDefault(scope, List.of());
  }

  /** Returns the value of each record, in their order. */
  private List<String> values(Detail detail) {
    List<String> values = byDetail.get(detail);
    if (values == null) {
      List<String> less =
          detail.ordinal() == 0
              ? Collections.nCopies(records.size(), "")
              : values(Detail.values()[detail.ordinal() - 1]);
      values =
          IntStream.range(0, records.size())
              .parallel()
              .mapToObj(i -> Sha256.of(less.get(i) + BETWEEN + added(records.get(i), detail)))
              .toList();
      byDetail.put(detail, values);
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
