package org.chengguo.index;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chengguo.model.SourceRecord;
import org.chengguo.render.Address;
import org.chengguo.terms.RecordText;
import org.chengguo.text.JsonText;
import org.chengguo.text.Sha256;

/**
 * Files of the exported index and the module that reads them.
 *
 * <p>All but the manifest are in a folder named by the hash of their content: browsers may cache
 * them for ever and cannot mix two builds.
 */
final class IndexFiles {
  static final String FOLDER = Address.fromRoot(Address.SEARCH_INDEX);
  // Hexadecimal digits, 48 bits: enough, as a name must only differ from those of former builds.
  private static final int NAME_LENGTH = 12;

  private IndexFiles() {}

  /** Returns the bytes of all files, by path in the site. */
  static SortedMap<String, byte[]> of(LuceneIndex index) {
    SortedMap<String, byte[]> site = new TreeMap<>();
    try {
      SortedMap<String, byte[]> files = new TreeMap<>();
      List<SourceRecord> records = index.site().records();
      List<RecordText> texts =
          records.stream().map(record -> RecordText.of(record, index.site())).toList();
      Labels labels = new Labels(texts, index.analysis());
      Map<TermFamily, Integer> shards = TermFiles.add(index, labels, files);
      DocumentFiles.add(index, texts, labels, files);
      ColumnFiles.add(FilterField.TOPIC, records, files);
      ColumnFiles.add(FilterField.STRATEGY, records, files);
      int suggestions = SuggestionFiles.add(index.site(), files);
      LabelFiles.add(labels.all(), files);
      files.put("tables.bin", TablesFile.of(index));
      String build = Sha256.of(files).substring(0, NAME_LENGTH);
      files.forEach((path, bytes) -> site.put(FOLDER + build + "/" + path, bytes));
      site.put(FOLDER + "manifest.json", manifest(index, build, shards, suggestions));
      site.put(Address.fromRoot(Address.SEARCH_ENGINE), EngineModule.bytes());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return site;
  }

  private static byte[] manifest(
      LuceneIndex index, String build, Map<TermFamily, Integer> shards, int suggestions)
      throws IOException {
    return JsonText.write(
        json -> {
          json.writeStartObject();
          json.writeNumberField("format", PackedFile.FORMAT);
          json.writeStringField("build", build);
          json.writeNumberField("documents", index.site().records().size());
          json.writeNumberField("averageLength", averageLength(index));
          json.writeNumberField("documentsPerFile", DocumentFiles.PER_FILE);
          json.writeNumberField("columnsPerFile", ColumnFiles.PER_FILE);
          json.writeNumberField("labelsPerFile", LabelFiles.PER_FILE);
          json.writeObjectFieldStart("shards");
          for (TermFamily family : TermFamily.values()) {
            json.writeNumberField(family.folder(), shards.get(family));
          }
          json.writeNumberField("suggestions", suggestions);
          json.writeEndObject();
          json.writeNumberField("titleTimes", RecordText.TITLE_TIMES);
          writeQueryRules(json);
          json.writeEndObject();
        });
  }

  private static void writeQueryRules(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("query");
    json.writeNumberField("mostTerms", RankingQuery.MOST_TERMS);
    writeNumbers("shares", RankingQuery.SHARES, json);
    writeNumbers("sharesOfCharacters", RankingQuery.SHARES_OF_CHARACTERS, json);
    json.writeEndObject();
  }

  private static void writeNumbers(String name, List<Double> numbers, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (double number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  /** Returns BM25's average length, a float without loss in a double. */
  private static double averageLength(LuceneIndex index) throws IOException {
    // Rounded as BM25Similarity.avgFieldLength does. Without records, any number above 0 will do.
    return index
        .collection()
        .map(text -> (double) (float) (text.sumTotalTermFreq() / (double) text.docCount()))
        .orElse(1.0);
  }
}
