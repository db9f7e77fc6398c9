package org.chengguo.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Verdict;
import org.chengguo.document.ReportRun;
import org.chengguo.model.CountingRule.Share;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.SectionNumber;
import org.chengguo.render.Address;
import org.chengguo.text.HanSpacing;

/**
 * Figures as the report tells them: recomputed where that differs, with what the source states in a
 * note. What the source takes shares of is a fact about the source, and those shares are of it: it
 * stays as printed, with the recomputed number in the note.
 */
record FigureRuns(ReportWords words, Audit audit) {

  /** The number in its unit, with a note where the source states another. */
  List<ReportRun> value(Figure figure) {
    AuditedFigure audited = audit.of(figure);
    Optional<BigDecimal> recomputed =
        audited.verdict() == Verdict.DIFFERS ? audited.recomputed() : Optional.empty();
    if (recomputed.isEmpty()) {
      return List.of(linked(figure, stated(figure)));
    }
    String number = recomputed(audited, recomputed.get());
    return isBase(figure)
        ? List.of(linked(figure, stated(figure)), note(figure, "note.base", number))
        : List.of(linked(figure, number), note(figure, "note.differs", stated(figure)));
  }

  /** Whether the source takes a share of it. */
  private boolean isBase(Figure figure) {
    return audit.of(figure.year()).stream()
        .flatMap(other -> other.figure().counting().rules().stream())
        .anyMatch(rule -> rule instanceof Share share && share.whole().equals(figure.id()));
  }

  /** In the unit of what was counted: topics that are listed are no papers. */
  private String recomputed(AuditedFigure audited, BigDecimal value) {
    Figure figure = audited.figure();
    return audited
        .countedApart()
        .map(records -> words.text("counted." + records.id(), value))
        .orElseGet(() -> measured(figure, words.number(value)));
  }

  private ReportRun note(Figure figure, String key, String other) {
    List<ReportRun> runs = new ArrayList<>();
    String section = new SectionNumber(figure.source().section()).in(words.language());
    runs.add(words.run(key, other, section));
    figure
        .counting()
        .acknowledged()
        .ifPresent(said -> runs.add(new ReportRun.Words(said, Language.ZH_HANT)));
    return new ReportRun.Note(runs);
  }

  /** The number as the source states it. */
  String stated(Figure figure) {
    String number = figure.printed().orElseGet(() -> words.number(figure.value()));
    return measured(figure, number);
  }

  private String measured(Figure figure, String number) {
    String measured = words.text("unit." + figure.unit().id(), number);
    return figure
        .qualifier()
        .map(qualifier -> HanSpacing.of(words.text("qualifier." + qualifier.id(), measured)))
        .orElse(measured);
  }

  /** A number leads to how it is counted. */
  private ReportRun linked(Figure figure, String text) {
    return new ReportRun.Link(text, words.language(), Address.of(figure), true);
  }
}
