package org.chengguo.pages.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Inputs;
import org.chengguo.artifact.RecordScope;
import org.chengguo.derived.Findings;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.render.Address;
import org.chengguo.render.Edition;
import org.chengguo.render.ListPages;
import org.chengguo.render.Words;
import org.chengguo.text.JsonText;

/**
 * Creates the files that the page of comparisons fetches.
 *
 * <p>They are an index of names and a small file for each column that a reader may choose, which is
 * an agency's year or the city's. Addresses in them are from the edition's root.
 */
public final class CompareData {
  private final Site site;
  private final CompareFigures figures;
  private final Edition edition;
  private final Words words;
  private final ListPages pages;
  private final Matrices matrices;

  public CompareData(Site site, Findings findings, Edition edition, Matrices matrices) {
    this.site = site;
    this.figures = new CompareFigures(site, findings, edition.words());
    this.edition = edition;
    this.words = edition.words();
    this.pages = new ListPages(site);
    this.matrices = matrices;
  }

  /** One of the files; it lies among the edition's own. */
  private record File(String path, Inputs inputs, JsonText.Content content) implements Artifact {
    @Override
    public byte[] bytes() {
      return JsonText.write(content);
    }
  }

  /** A number or figure, and the address of what stands behind it. */
  record Value(String text, String address) {}

  public List<Artifact> artifacts() {
    List<Artifact> files = new ArrayList<>();
    Inputs inputs = ContentInputs.AUDIT.and(new Input.Words(edition.language()));
    files.add(file(Address.comparedNames(), inputs.and(ContentInputs.TOPICS), this::writeIndex));
    for (ReportYear year : site.years()) {
      files.add(file(Address.compared(year.year()), inputs, json -> writeYear(json, year)));
      for (AgencyYear results : year.agencyYears()) {
        RecordScope shown = RecordScope.of(year.year(), results.agency());
        files.add(
            file(
                Address.compared(year.year(), results.agency()),
                inputs.and(ContentInputs.titles(shown)),
                json -> writeAgencyYear(json, year, results)));
      }
    }
    return files;
  }

  private File file(String address, Inputs inputs, JsonText.Content content) {
    return new File(Address.fromRoot(edition.place(address)), inputs, content);
  }

  private void writeIndex(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("years");
    for (ReportYear year : site.years()) {
      json.writeStartObject();
      json.writeNumberField("year", year.year().number());
      json.writeStringField("plan", year.plan().id());
      writeNames(
          json,
          "gaps",
          site.agencies().stream().filter(agency -> hasNothing(agency, year)).toList(),
          Agency::id,
          agency -> words.text(MissingReason.of(agency, year).key()));
      JsonText.field(
          json,
          "named",
          year.agencyYears().stream().map(results -> results.agency().id()).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeNames(json, "agencies", site.agencies(), Agency::id, agency -> words.of(agency.name()));
    writeNames(
        json,
        "kinds",
        List.of(RecordKind.values()),
        RecordKind::id,
        kind -> words.text("kind." + kind.id() + ".list"));
    writeNames(json, "topics", site.topics(), Topic::id, topic -> words.of(topic.name()));
    writeNames(
        json,
        "figures",
        List.copyOf(figures.names().entrySet()),
        Map.Entry::getKey,
        Map.Entry::getValue);
    writePlans(json);
    json.writeEndObject();
  }

  private void writePlans(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("plans");
    for (Plan plan : site.plans()) {
      json.writeArrayFieldStart(plan.id());
      for (Strategy strategy : leaves(plan).toList()) {
        json.writeStartObject();
        json.writeStringField("id", strategy.id());
        json.writeStringField("title", words.of(strategy.title()));
        json.writeStringField("counterparts", matrices.counterparts(strategy));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static Stream<Strategy> leaves(Plan plan) {
    return plan.strategies().filter(strategy -> Matrices.isLeaf(plan, strategy));
  }

  private static boolean hasNothing(Agency agency, ReportYear year) {
    return year.agencyYear(agency).stream().allMatch(results -> results.records().isEmpty());
  }

  private static <T> void writeNames(
      JsonGenerator json,
      String key,
      List<T> items,
      Function<T, String> id,
      Function<T, String> name)
      throws IOException {
    json.writeObjectFieldStart(key);
    for (T item : items) {
      json.writeStringField(id.apply(item), name.apply(item));
    }
    json.writeEndObject();
  }

  private void writeYear(JsonGenerator json, ReportYear year) throws IOException {
    json.writeStartObject();
    List<SourceRecord> records = year.records();
    RocYear number = year.year();
    writeValues(json, "kinds", kinds(records, kind -> pages.listed(kind, year)));
    writeValues(json, "strategies", strategies(records, strategy -> Address.of(strategy, number)));
    writeValues(json, "topics", topics(records, topic -> Address.of(topic, number)));
    writeValues(json, "figures", figures.of(year));
    json.writeEndObject();
  }

  private void writeAgencyYear(JsonGenerator json, ReportYear year, AgencyYear results)
      throws IOException {
    RocYear number = year.year();
    Agency agency = results.agency();
    List<SourceRecord> records = results.records();
    json.writeStartObject();
    writeValues(json, "kinds", kinds(records, kind -> Address.agencyYear(number, agency, kind)));
    writeValues(
        json, "strategies", strategies(records, strategy -> Address.of(strategy, number, agency)));
    writeValues(json, "topics", topics(records, topic -> Address.of(topic, number, agency)));
    writeValues(json, "figures", figures.of(year, results));
    json.writeArrayFieldStart("records");
    for (SourceRecord record : records) {
      JsonText.value(
          json,
          List.of(
              record.kind().id(),
              record.strategy().map(Strategy::id).orElse(""),
              record.title(),
              Address.fromRoot(Address.of(record))));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private Map<String, Value> kinds(
      List<SourceRecord> records, Function<RecordKind, String> address) {
    return values(records, record -> Stream.of(record.kind()), RecordKind::id, address);
  }

  private Map<String, Value> strategies(
      List<SourceRecord> records, Function<Strategy, String> address) {
    return values(records, record -> record.strategy().stream(), Strategy::id, address);
  }

  private Map<String, Value> topics(List<SourceRecord> records, Function<Topic, String> address) {
    return values(records, record -> record.topics().stream(), Topic::id, address);
  }

  /** Returns the number of records of each item, by its id, without items that have none. */
  private <T> Map<String, Value> values(
      List<SourceRecord> records,
      Function<SourceRecord, Stream<T>> items,
      Function<T, String> id,
      Function<T, String> address) {
    Map<T, Long> counts =
        records.stream()
            .flatMap(items)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Map<String, Value> values = new TreeMap<>();
    counts.forEach(
        (item, count) ->
            values.put(id.apply(item), new Value(words.number(count), address.apply(item))));
    return values;
  }

  private static void writeValues(JsonGenerator json, String key, Map<String, Value> values)
      throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<String, Value> value : values.entrySet()) {
      json.writeArrayFieldStart(value.getKey());
      json.writeString(value.getValue().text());
      json.writeString(Address.fromRoot(value.getValue().address()));
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
