package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chengguo.terms.Label;
import org.chengguo.terms.LabelField;
import org.chengguo.terms.RecordText;
import org.junit.jupiter.api.Test;

/** Reads the labels of records and terms from the exported files. */
final class LabelExportTest {
  /** Returns the exported labels in the order of their numbers. */
  private static List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    int perFile = ExportedIndex.MANIFEST.get("labelsPerFile").intValue();
    String folder = "search-index/" + ExportedIndex.MANIFEST.get("build").textValue() + "/labels/";
    long files =
        ExportedIndex.FILES.keySet().stream().filter(path -> path.startsWith(folder)).count();
    for (int i = 0; i < files; i++) {
      ExportedFile file = ExportedIndex.file("labels/" + i + ".bin", 'L');
      List<Label> exported =
          file.rest(() -> new Label(field(file.text()), file.text(), file.counted(file::text)));
      assertThat(exported.size()).isBetween(i + 1 < files ? perFile : 1, perFile);
      labels.addAll(exported);
    }
    return labels;
  }

  private static LabelField field(String id) {
    return Stream.of(LabelField.values())
        .filter(field -> field.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void documentsBearTheirLabelsYearAgencyAndKindFirst() {
    List<Label> labels = labels();
    List<ExportedIndex.Stored> documents = ExportedIndex.documents();
    for (int i = 0; i < documents.size(); i++) {
      List<Label> labelsOfRecord = documents.get(i).labels().stream().map(labels::get).toList();
      assertThat(labelsOfRecord)
          .isEqualTo(
              RecordText.of(ExportedIndex.SITE.records().get(i), ExportedIndex.SITE).labels());
      assertThat(labelsOfRecord)
          .extracting(Label::field)
          .startsWith(LabelField.YEAR, LabelField.AGENCY, LabelField.KIND);
    }
  }

  @Test
  void everyTermTellsTheLabelsThatItStandsIn() {
    List<Label> labels = labels();
    Map<String, Map<Integer, Integer>> expected = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      int label = i;
      IndexedTerms.of(ExportedIndex.INDEX, labels.get(i).text())
          .forEach(
              term ->
                  expected
                      .computeIfAbsent(term, unused -> new TreeMap<>())
                      .merge(label, 1, Integer::sum));
    }
    Map<String, Map<Integer, Integer>> exported = new TreeMap<>();
    for (TermFamily family : TermFamily.values()) {
      ExportedIndex.entries(family).forEach((term, entry) -> exported.put(term, entry.labels()));
    }
    exported.values().removeIf(Map::isEmpty);
    assertThat(exported).isEqualTo(expected);
  }
}
