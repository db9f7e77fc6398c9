package org.chengguo.report;

import java.util.ArrayList;
import java.util.List;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Verdict;
import org.chengguo.document.ReportRun;
import org.chengguo.model.CountingRule.Share;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.SectionNumber;

/**
 * Figures as the report tells them: recomputed where that differs, with what the source states in a
 * note. What the source takes shares of is a fact about the source, and those shares are of it: it
 * stays as printed, with the recomputed number in the note.
 */
record FigureRuns(ReportWords words, Audit audit) {

  /** The number in its unit, with a note where the source states another. */
  List<ReportRun> value(Figure figure) {
    AuditedFigure audited = audit.of(figure);
    if (audited.verdict() != Verdict.DIFFERS) {
      return List.of(linked(figure, words.figure(figure)));
    }
    String number = words.recomputed(audited.decisive().orElseThrow());
    return isBase(figure)
        ? List.of(linked(figure, words.figure(figure)), note(figure, "note.base", number))
        : List.of(linked(figure, number), note(figure, "note.differs", words.figure(figure)));
  }

  /** Whether the source takes a share of it. */
  private boolean isBase(Figure figure) {
    return audit.of(figure.year()).stream()
        .flatMap(other -> other.figure().counting().rules().stream())
        .anyMatch(rule -> rule instanceof Share share && share.whole().equals(figure.id()));
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

  /** A number leads to how it is counted. */
  private ReportRun linked(Figure figure, String text) {
    String address = "/" + figure.year() + "/figures/#" + figure.id();
    return new ReportRun.Link(text, words.language(), address, true);
  }
}
