package org.chengguo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportRun;
import org.chengguo.model.Agency;
import org.chengguo.model.Analysis;
import org.chengguo.model.Course;
import org.chengguo.model.Language;
import org.chengguo.model.SourceRecord;
import org.chengguo.render.Address;

/** Records as tables and lists, by agency in the register's order. */
final class RecordBlocks {
  private final ReportWords words;

  RecordBlocks(ReportWords words) {
    this.words = words;
  }

  /** Returns a table of analyses, with a row for each agency. */
  ReportBlock analyses(List<SourceRecord> analyses, String id) {
    List<ReportBlock.Row> rows = new ArrayList<>();
    for (List<SourceRecord> ofAgency : byAgency(analyses).values()) {
      List<ReportBlock.Paragraph> titles =
          ofAgency.stream().map(record -> new ReportBlock.Paragraph(runs(record))).toList();
      // Titles are counted, as the report's figure does; papers stand with the title.
      rows.add(
          row(
              words.agency(ofAgency.get(0).agency()),
              new ReportBlock.Cell(titles),
              ofAgency.size()));
    }
    ReportBlock.Cell all = cell(List.of(words.run("analyses.all")));
    rows.add(row(words.text("total"), all, analyses.size()));
    return new ReportBlock.Table(
        id,
        words.text("analyses.caption"),
        // Of 16 cm: 3.5 cm hold ten Chinese characters at 9.5 pt; short names have six at most.
        List.of(
            new ReportBlock.Column(words.text("agency"), 22, false),
            new ReportBlock.Column(words.text("analyses.title"), 66, false),
            new ReportBlock.Column(words.text("analyses.count"), 12, true)),
        rows);
  }

  private ReportBlock.Row row(String name, ReportBlock.Cell middle, int count) {
    return new ReportBlock.Row(
        List.of(
            cell(List.of(new ReportRun.Words(name, words.language()))),
            middle,
            cell(List.of(new ReportRun.Words(Integer.toString(count), words.language())))));
  }

  /** Returns records as a list, with an item for each agency. */
  ReportBlock byAgencies(List<SourceRecord> records) {
    List<ReportBlock.Item> items = new ArrayList<>();
    for (List<SourceRecord> ofAgency : byAgency(records).values()) {
      List<ReportRun> line = new ArrayList<>();
      line.add(new ReportRun.Strong(agencyBefore(ofAgency.get(0).agency()), words.language()));
      // A single record stands in its agency's line, as printed; a list of one would waste a line.
      if (ofAgency.size() == 1) {
        line.addAll(runs(ofAgency.get(0)));
        items.add(new ReportBlock.Item(line, List.of()));
      } else {
        items.add(new ReportBlock.Item(line, List.of(list(ofAgency))));
      }
    }
    return new ReportBlock.Items(false, items);
  }

  /** Returns records as a list, each with its text. */
  ReportBlock list(List<SourceRecord> records) {
    return new ReportBlock.Items(
        false,
        records.stream().map(record -> new ReportBlock.Item(runs(record), prose(record))).toList());
  }

  /** Returns measures as a list, each with agency, title and text. */
  ReportBlock measures(List<SourceRecord> measures) {
    List<ReportBlock.Item> items = new ArrayList<>();
    // Not grouped by agency: the source's order of measures under a strategy stays.
    for (SourceRecord measure : measures) {
      List<ReportRun> line = new ArrayList<>();
      line.add(new ReportRun.Strong(agencyBefore(measure.agency()), words.language()));
      line.addAll(runs(measure));
      items.add(new ReportBlock.Item(line, prose(measure)));
    }
    return new ReportBlock.Items(false, items);
  }

  private static List<ReportBlock> prose(SourceRecord record) {
    return ProseBlocks.of(record.prose(), ProseBlocks.NO_HEADINGS);
  }

  private String agencyBefore(Agency agency) {
    return words.text("agency.before", words.agency(agency));
  }

  /** Returns a record's linked title with the details that its kind has. */
  private List<ReportRun> runs(SourceRecord record) {
    // Without the editors' note, which is about our records and not about the year's work.
    List<ReportRun> runs = new ArrayList<>();
    runs.add(link(record));
    if (record instanceof Course course) {
      course.form().ifPresent(form -> runs.add(words.run("course." + form.id())));
      if (course.cedaw().orElse(false)) {
        runs.add(words.run("course.cedaw"));
      }
    }
    if (record instanceof Analysis analysis) {
      analysis.papers().ifPresent(papers -> runs.add(words.run("analyses.papers", papers)));
    }
    return runs;
  }

  private static ReportRun link(SourceRecord record) {
    return new ReportRun.Link(record.title(), Language.ZH_HANT, Address.of(record));
  }

  private static Map<String, List<SourceRecord>> byAgency(List<SourceRecord> records) {
    return grouped(records, record -> record.agency().id());
  }

  /** Groups records by a key, in the order of each group's first record. */
  static <K> Map<K, List<SourceRecord>> grouped(
      List<SourceRecord> records, Function<SourceRecord, K> key) {
    Map<K, List<SourceRecord>> groups = new LinkedHashMap<>();
    records.forEach(
        record ->
            groups.computeIfAbsent(key.apply(record), unused -> new ArrayList<>()).add(record));
    return groups;
  }

  static ReportBlock.Cell cell(List<ReportRun> runs) {
    return new ReportBlock.Cell(List.of(new ReportBlock.Paragraph(runs)));
  }
}
