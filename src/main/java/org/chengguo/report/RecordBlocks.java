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

  /** The analyses, a row for each agency. */
  ReportBlock analyses(List<SourceRecord> analyses, String id) {
    List<ReportBlock.Row> rows = new ArrayList<>();
    for (List<SourceRecord> own : byAgency(analyses).values()) {
      List<ReportBlock.Paragraph> titles =
          own.stream().map(entry -> new ReportBlock.Paragraph(told(entry))).toList();
      rows.add(row(words.agency(own.get(0).agency()), new ReportBlock.Cell(titles), own.size()));
    }
    ReportBlock.Cell all = cell(List.of(words.run("analyses.all")));
    rows.add(row(words.text("total"), all, analyses.size()));
    return new ReportBlock.Table(
        id,
        words.text("analyses.caption"),
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

  /** Records as a list, an entry for each agency. */
  ReportBlock byAgencies(List<SourceRecord> records) {
    List<ReportBlock.Item> items = new ArrayList<>();
    for (List<SourceRecord> own : byAgency(records).values()) {
      List<ReportRun> line = new ArrayList<>();
      line.add(new ReportRun.Strong(agencyBefore(own.get(0).agency()), words.language()));
      if (own.size() == 1) {
        line.addAll(told(own.get(0)));
        items.add(new ReportBlock.Item(line, List.of()));
      } else {
        items.add(new ReportBlock.Item(line, List.of(list(own))));
      }
    }
    return new ReportBlock.Items(false, items);
  }

  /** Records as a list, each with what was done. */
  ReportBlock list(List<SourceRecord> records) {
    return new ReportBlock.Items(
        false,
        records.stream().map(entry -> new ReportBlock.Item(told(entry), prose(entry))).toList());
  }

  /** Measures as a list: agency, title, what was done. */
  ReportBlock measures(List<SourceRecord> measures) {
    List<ReportBlock.Item> items = new ArrayList<>();
    for (SourceRecord entry : measures) {
      List<ReportRun> line = new ArrayList<>();
      line.add(new ReportRun.Strong(agencyBefore(entry.agency()), words.language()));
      line.addAll(told(entry));
      items.add(new ReportBlock.Item(line, prose(entry)));
    }
    return new ReportBlock.Items(false, items);
  }

  private static List<ReportBlock> prose(SourceRecord entry) {
    return ProseBlocks.of(entry.prose(), ProseBlocks.NO_HEADINGS);
  }

  private String agencyBefore(Agency agency) {
    return words.text("agency.before", words.agency(agency));
  }

  /** The title, and what is known besides; the editors' note stands on the record's own page. */
  private List<ReportRun> told(SourceRecord entry) {
    List<ReportRun> runs = new ArrayList<>();
    runs.add(link(entry));
    if (entry instanceof Course course) {
      course.form().ifPresent(form -> runs.add(words.run("course." + form.id())));
      if (course.cedaw().orElse(false)) {
        runs.add(words.run("course.cedaw"));
      }
    }
    if (entry instanceof Analysis analysis) {
      analysis.papers().ifPresent(papers -> runs.add(words.run("analyses.papers", papers)));
    }
    return runs;
  }

  private static ReportRun link(SourceRecord entry) {
    return new ReportRun.Link(entry.title(), Language.ZH_HANT, Address.of(entry));
  }

  private static Map<String, List<SourceRecord>> byAgency(List<SourceRecord> records) {
    return grouped(records, entry -> entry.agency().id());
  }

  /** Groups in the order of their first record. */
  static <K> Map<K, List<SourceRecord>> grouped(
      List<SourceRecord> records, Function<SourceRecord, K> key) {
    Map<K, List<SourceRecord>> groups = new LinkedHashMap<>();
    records.forEach(
        entry -> groups.computeIfAbsent(key.apply(entry), unused -> new ArrayList<>()).add(entry));
    return groups;
  }

  static ReportBlock.Cell cell(List<ReportRun> runs) {
    return new ReportBlock.Cell(List.of(new ReportBlock.Paragraph(runs)));
  }
}
