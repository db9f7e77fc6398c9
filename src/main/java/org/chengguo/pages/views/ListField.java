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

/** Fields by which lists of records can be filtered, in the order of the selects. */
enum ListField {
  YEAR(
      "year",
      site -> site.years().stream().map(ReportYear::year),
      record -> Stream.of(record.year()),
      Object::toString),
  KIND(
      "kind",
      site -> Arrays.stream(RecordKind.values()),
      record -> Stream.of(record.kind()),
      RecordKind::id),
  AGENCY(
      "agency", site -> site.agencies().stream(), record -> Stream.of(record.agency()), Agency::id),
  STRATEGY(
      "strategy", ListField::strategies, record -> record.strategy().stream(), Strategy::fullId),
  ASSESSMENT(
      "assessment",
      site -> site.plans().stream().flatMap(plan -> plan.assessmentKinds().stream()),
      record -> record.assessmentKind().stream(),
      AssessmentKind::id),
  TOPIC("topic", site -> site.topics().stream(), record -> record.topics().stream(), Topic::id);

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
    // Two plans share the ids of assessment kinds: the later plan's title wins.
    all.forEach(item -> items.put(idOf.apply(item), item));
    return items;
  }

  // The newest plan first, since lists have the newest records first.
  private static Stream<Strategy> strategies(Site site) {
    List<Plan> plans = new ArrayList<>(site.plans());
    Collections.reverse(plans);
    return plans.stream().flatMap(Plan::strategies);
  }

  /** The name in addresses: {@code year}. */
  String id() {
    return id;
  }

  /** The values that a site has, by id and in its order. */
  Map<String, Object> items(Site site) {
    return items.apply(site);
  }

  /** The ids of a record's values; a strategy's with its plan, as in the search index. */
  Stream<String> ids(SourceRecord record) {
    return ids.apply(record);
  }

  static ListField of(String id) {
    return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst().orElseThrow();
  }
}
