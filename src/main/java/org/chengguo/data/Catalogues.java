package org.chengguo.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Input.Option;
import org.chengguo.artifact.Inputs;
import org.chengguo.data.Dataset.Column;
import org.chengguo.derived.ColumnType;
import org.chengguo.model.Language;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SiteInfo;
import org.chengguo.model.Text;
import org.chengguo.render.Address;
import org.chengguo.text.JsonText;

/**
 * Machine-readable descriptions of the datasets. They are a Frictionless Data Package, a DCAT
 * catalogue, and for each dataset the metadata for data.gov.tw. Unknown fields, such as a contact,
 * are left out.
 */
final class Catalogues {
  // Number 1 in the platform's list of licences (政府資料開放授權條款). Any other has no number there,
  // and is named in the notes only.
  private static final String OPEN_GOVERNMENT_LICENCE = "https://data.gov.tw/license";

  static final Inputs INPUTS =
      Inputs.of(ContentInputs.SITE_FILE, new Input.Setting(Option.BASE_URL));

  /** Inputs of files that state when the content last changed. */
  static final Inputs DATED = INPUTS.and(ContentInputs.YEARS, ContentInputs.UPDATES);

  private final Site site;
  private final List<Dataset<?>> datasets;

  Catalogues(Site site, List<Dataset<?>> datasets) {
    this.site = site;
    this.datasets = datasets;
  }

  private SiteInfo info() {
    return site.info();
  }

  /** Returns the public form of an address of the site. */
  private String url(String address) {
    return info().baseUrl() + Address.fromRoot(address);
  }

  private String url(Dataset<?> dataset, String ending) {
    return url(Address.data(dataset.id() + ending));
  }

  /** Returns the date of the newest change to the content. */
  private String modified() {
    // From the content, never the clock or file times: the same content gives the same bytes.
    LocalDate newest =
        site.years().stream()
            .flatMap(
                year ->
                    Stream.concat(
                        Stream.of(year.published()),
                        year.updates().stream().map(ReportYear.Update::date)))
            .max(LocalDate::compareTo)
            .orElseThrow();
    return newest.toString();
  }

  /** Returns datapackage.json, profile tabular-data-package (Data Package 1.0). */
  byte[] dataPackage() {
    return JsonText.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("profile", "tabular-data-package");
          json.writeStringField("name", "gender-equality-results");
          // Data Package 1.0 has one title in one language; DCAT below has both.
          json.writeStringField("title", info().title().chinese());
          json.writeStringField("description", info().description().chinese());
          json.writeStringField("homepage", info().baseUrl().toString());
          json.writeArrayFieldStart("licenses");
          json.writeStartObject();
          json.writeStringField("title", info().licence().name().chinese());
          json.writeStringField("path", info().licence().url().toString());
          json.writeEndObject();
          json.writeEndArray();
          json.writeArrayFieldStart("resources");
          for (Dataset<?> dataset : datasets) {
            writeResource(json, dataset);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeResource(JsonGenerator json, Dataset<?> dataset) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("name", dataset.id());
    json.writeStringField("title", dataset.title().chinese());
    json.writeStringField("description", dataset.description().chinese());
    json.writeStringField("path", dataset.id() + ".csv");
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Column<?> column : dataset.columns()) {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      json.writeStringField("title", column.title().chinese());
      // A CSV cell holds a list as text with semicolons, which Table Schema does not call an array.
      ColumnType type = column.type() == ColumnType.ARRAY ? ColumnType.STRING : column.type();
      json.writeStringField("type", type.id());
      json.writeEndObject();
    }
    json.writeEndArray();
    // An empty cell is "not stated" and never zero. It is the default, but stated for readers.
    json.writeArrayFieldStart("missingValues");
    json.writeString("");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Returns catalog.jsonld in the W3C's Data Catalog Vocabulary, version 3. */
  byte[] dcat() {
    return JsonText.write(
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("@context");
          json.writeStringField("dcat", "http://www.w3.org/ns/dcat#");
          json.writeStringField("dct", "http://purl.org/dc/terms/");
          json.writeStringField("foaf", "http://xmlns.com/foaf/0.1/");
          json.writeStringField("xsd", "http://www.w3.org/2001/XMLSchema#");
          json.writeEndObject();
          json.writeStringField("@id", url(Address.CATALOG));
          json.writeStringField("@type", "dcat:Catalog");
          text(json, "dct:title", info().title());
          text(json, "dct:description", info().description());
          reference(json, "foaf:homepage", info().baseUrl().toString());
          reference(json, "dct:license", info().licence().url().toString());
          publisher(json);
          json.writeArrayFieldStart("dcat:dataset");
          for (Dataset<?> dataset : datasets) {
            writeDcatDataset(json, dataset);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void writeDcatDataset(JsonGenerator json, Dataset<?> dataset) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", url(Address.dataset(dataset.id())));
    json.writeStringField("@type", "dcat:Dataset");
    text(json, "dct:title", dataset.title());
    text(json, "dct:description", dataset.description());
    json.writeObjectFieldStart("dct:modified");
    json.writeStringField("@value", modified());
    json.writeStringField("@type", "xsd:date");
    json.writeEndObject();
    reference(json, "dct:license", info().licence().url().toString());
    publisher(json);
    json.writeArrayFieldStart("dcat:distribution");
    distribution(json, url(dataset, ".csv"), "text/csv");
    distribution(json, url(dataset, ".json"), "application/json");
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void distribution(JsonGenerator json, String url, String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "dcat:Distribution");
    reference(json, "dcat:downloadURL", url);
    // DCAT wants an IRI of IANA's registry here, not the bare media type.
    reference(json, "dcat:mediaType", "https://www.iana.org/assignments/media-types/" + type);
    json.writeEndObject();
  }

  private void publisher(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("dct:publisher");
    json.writeStringField("@type", "foaf:Agent");
    text(json, "foaf:name", info().publisher());
    json.writeEndObject();
  }

  /** Writes a text in every language that it has. */
  private static void text(JsonGenerator json, String name, Text text) throws IOException {
    json.writeArrayFieldStart(name);
    for (Language language : Language.values()) {
      if (text.isIn(language)) {
        json.writeStartObject();
        json.writeStringField("@value", text.in(language));
        json.writeStringField("@language", language.tag());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void reference(JsonGenerator json, String name, String id) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("@id", id);
    json.writeEndObject();
  }

  /** Returns the metadata of one dataset for data.gov.tw, after its developers' guide. */
  byte[] dataGovTw(Dataset<?> dataset) {
    return JsonText.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("title", dataset.title().chinese());
          json.writeStringField("description", dataset.description().chinese());
          json.writeStringField("type", "rawData");
          if (info().licence().url().toString().startsWith(OPEN_GOVERNMENT_LICENCE)) {
            json.writeStringField("license", "1");
          }
          json.writeStringField("cost", "free");
          json.writeObjectFieldStart("updateFrequency");
          // Regularly, one time a year (年): reports are yearly.
          json.writeStringField("regularupdate", "1");
          json.writeStringField("Frequency", "1");
          json.writeStringField("unittime", "年");
          json.writeEndObject();
          json.writeStringField("modifiedDate", modified());
          json.writeStringField("language", "zh");
          json.writeStringField("relatedUrl", url(Address.DATA));
          json.writeStringField("notes", "授權說明網址：" + info().licence().url());
          json.writeArrayFieldStart("distribution");
          resource(json, dataset, "CSV", ".csv");
          resource(json, dataset, "JSON", ".json");
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void resource(JsonGenerator json, Dataset<?> dataset, String format, String ending)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("resourceDescription", dataset.title().chinese() + "（" + format + "）");
    json.writeStringField("resourceFormat", format);
    json.writeStringField("resourceCharacterEncoding", "UTF-8");
    json.writeStringField("resourceDownloadUrl", url(dataset, ending));
    json.writeArrayFieldStart("resourceField");
    for (Column<?> column : dataset.columns()) {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      json.writeStringField("description", column.title().chinese());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
