package org.chengguo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportRun;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;

/** The figures of a part: sentences for complete groups, a table for the rest. */
final class FigureBlocks {
  private final ReportWords words;
  private final FigureRuns runs;

  FigureBlocks(ReportWords words, FigureRuns runs) {
    this.words = words;
    this.runs = runs;
  }

  /**
   * Returns sentences first, then a table of the remaining figures.
   *
   * @param id of the table
   * @param about subject of the figures, for the table's caption
   */
  List<ReportBlock> of(List<Figure> figures, String id, String about) {
    Map<String, Figure> left = new LinkedHashMap<>();
    figures.forEach(figure -> left.put(figure.id(), figure));
    List<ReportBlock> blocks = new ArrayList<>();
    for (Sentence sentence : Sentence.ALL) {
      // All or nothing: a sentence with one figure missing would have a hole in it.
      if (left.keySet().containsAll(sentence.figures())) {
        List<List<ReportRun>> values =
            sentence.figures().stream().map(left::get).map(runs::value).toList();
        blocks.add(new ReportBlock.Paragraph(words.runs(sentence.key(), values)));
        // What a sentence gives, the table does not repeat.
        left.keySet().removeAll(sentence.figures());
      }
    }
    if (!left.isEmpty()) {
      blocks.add(table(List.copyOf(left.values()), id, about));
    }
    return blocks;
  }

  /** Returns a table with a row for each figure. */
  ReportBlock table(List<Figure> figures, String id, String about) {
    return new ReportBlock.Table(
        id,
        words.text("figures.caption", about),
        List.of(
            new ReportBlock.Column(words.text("figures.label"), 75, false),
            new ReportBlock.Column(words.text("figures.value"), 25, true)),
        figures.stream().map(this::row).toList());
  }

  private ReportBlock.Row row(Figure figure) {
    List<ReportRun> label = new ArrayList<>();
    label.add(new ReportRun.Words(words.of(figure.label()), words.languageOf(figure.label())));
    // Reports also print figures of earlier years; the period stands only with those.
    if (!figure.period().equals(figure.year())) {
      label.add(words.run("figures.period", words.year(figure.period())));
    }
    figure
        .note()
        .map(note -> new ReportRun.Note(List.of(new ReportRun.Words(note, Language.ZH_HANT))))
        .ifPresent(label::add);
    return new ReportBlock.Row(
        List.of(RecordBlocks.cell(label), RecordBlocks.cell(runs.value(figure))));
  }
}
