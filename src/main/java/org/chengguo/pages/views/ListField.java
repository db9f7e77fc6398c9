package org.chengguo.pages.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chengguo.model.Agency;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;

/** A field that lists of records can be filtered by; in the order in which they are offered. */
enum ListField {
  YEAR(
      "year",
      site -> site.years().stream().map(ReportYear::year),
      entry -> Stream.of(entry.year()),
      Object::toString),
  KIND(
      "kind",
      site -> Arrays.stream(RecordKind.values()),
      entry -> Stream.of(entry.kind()),
      RecordKind::id),
  AGENCY(
      "agency", site -> site.agencies().stream(), entry -> Stream.of(entry.agency()), Agency::id),
  STRATEGY("strategy", ListField::strategies, entry -> entry.strategy().stream(), Strategy::fullId),
  ASSESSMENT(
      "assessment",
      site -> site.plans().stream().flatMap(plan -> plan.assessmentKinds().stream()),
      entry -> entry.assessmentKind().stream(),
      AssessmentKind::id),
  TOPIC("topic", site -> site.topics().stream(), entry -> entry.topics().stream(), Topic::id);

  private final String id;
  private final Function<Site, Map<String, Object>> items;
  private final Function<SourceRecord, Stream<String>> ids;

  <T> ListField(
      String id,
      Function<Site, Stream<T>> all,
      Function<SourceRecord, Stream<T>> ofRecord,
      Function<T, String> idOf) {
    this.id = id;
    this.items = site -> byId(all.apply(site), idOf);
    this.ids = record -> ofRecord.apply(record).map(idOf);
  }

  private static <T> Map<String, Object> byId(Stream<T> all, Function<T, String> idOf) {
    Map<String, Object> items = new LinkedHashMap<>();
    all.forEach(item -> items.put(idOf.apply(item), item));
    return items;
  }

  /** Those of the newest plan first, as the newest records are. */
  private static Stream<Strategy> strategies(Site site) {
    List<Plan> plans = new ArrayList<>(site.plans());
    Collections.reverse(plans);
    return plans.stream().flatMap(Plan::strategies);
  }

  /** Its name in addresses. */
  String id() {
    return id;
  }

  /** All values that a site has by their ids, in its order; the latest plan's of one id. */
  Map<String, Object> items(Site site) {
    return items.apply(site);
  }

  /** The ids of a record's values; a strategy's with its plan, as in the search index. */
  Stream<String> ids(SourceRecord entry) {
    return ids.apply(entry);
  }

  static ListField of(String id) {
    return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst().orElseThrow();
  }
}
