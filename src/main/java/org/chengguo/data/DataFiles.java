package org.chengguo.data;

import static org.chengguo.artifact.ContentInputs.ALL_ROWS;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Input.Option;
import org.chengguo.artifact.Inputs;
import org.chengguo.derived.PublishedData;
import org.chengguo.format.SchemaFile;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;
import org.chengguo.render.Address;
import org.chengguo.text.JsonText;

/** Files under /data/: tables, the list of all records, catalogues and schemas. */
public final class DataFiles {
  private final Site site;
  private final Datasets tables;
  private final List<Dataset<?>> datasets;

  private DataFiles(Site site, Datasets tables) {
    this.site = site;
    this.tables = tables;
    this.datasets = tables.all();
  }

  public static DataFiles of(Site site) {
    return new DataFiles(site, Datasets.of(site));
  }

  /** File under /data/, generated on request. */
  private record DataFile(String address, Inputs inputs, Supplier<byte[]> content)
      implements Artifact {
    @Override
    public String path() {
      return Address.fromRoot(address);
    }

    @Override
    public byte[] bytes() {
      return content.get();
    }
  }

  /** Lists the files without generating them. */
  public List<Artifact> artifacts() {
    Catalogues catalogues = new Catalogues(site, datasets);
    List<Artifact> files = new ArrayList<>();
    for (Dataset<?> dataset : datasets) {
      files.add(
          new DataFile(Address.data(dataset.id() + ".csv"), tables.inputs(dataset), dataset::csv));
      files.add(
          new DataFile(
              Address.data(dataset.id() + ".json"), tables.inputs(dataset), dataset::json));
      files.add(
          new DataFile(
              Address.dataGovTw(dataset.id()),
              Catalogues.DATED,
              () -> catalogues.dataGovTw(dataset)));
    }
    files.add(new DataFile(Address.RECORDS, Inputs.of(ALL_ROWS), this::records));
    files.add(new DataFile(Address.DATA_PACKAGE, Catalogues.INPUTS, catalogues::dataPackage));
    files.add(new DataFile(Address.CATALOG, Catalogues.DATED, catalogues::dcat));
    // Schemas refer to each other by their public addresses, which only the build knows.
    String folderUrl = site.info().baseUrl() + Address.fromRoot(Address.SCHEMAS);
    for (SchemaFile schema : SchemaFile.values()) {
      files.add(
          new DataFile(
              Address.schema(schema.fileName()),
              Inputs.of(new Input.Setting(Option.BASE_URL)),
              () -> schema.publishedAt(folderUrl).getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }

  /** Returns a summary of the tables, for pages. */
  public PublishedData published() {
    return new PublishedData(datasets.stream().map(Dataset::summary).toList(), tables);
  }

  private byte[] records() {
    return JsonText.write(
        json -> {
          json.writeStartArray();
          for (SourceRecord record : site.records()) {
            writeRecord(json, record);
          }
          json.writeEndArray();
        });
  }

  private void writeRecord(JsonGenerator json, SourceRecord record) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", record.id());
    json.writeStringField("kind", record.kind().id());
    json.writeNumberField("year", record.year().number());
    json.writeStringField("agency", record.agency().id());
    json.writeStringField("title", record.title());
    // Absent values are null, so that every record has the same keys.
    JsonText.field(json, "strategy", record.strategy().map(Strategy::id).orElse(null));
    JsonText.field(
        json, "assessment_kind", record.assessmentKind().map(AssessmentKind::id).orElse(null));
    JsonText.field(json, "topics", record.topics().stream().map(Topic::id).toList());
    JsonText.field(json, "continues", record.continues());
    JsonText.field(
        json, "undertaking", site.undertakingOf(record).map(Undertaking::id).orElse(null));
    json.writeStringField("url", Address.fromRoot(Address.of(record)));
    json.writeObjectFieldStart("source");
    json.writeStringField("document", record.source().document());
    json.writeStringField("section", record.source().section());
    json.writeEndObject();
    json.writeEndObject();
  }
}
