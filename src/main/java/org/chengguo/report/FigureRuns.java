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
import org.chengguo.render.Address;

/**
 * Text of figures: the recomputed number where it differs, the stated one in a note.
 *
 * <p>The base of a share is the exception: it stays as printed, with the recomputed number in the
 * note, so that the shares next to it match it (decision 9).
 */
record FigureRuns(ReportWords words, Audit audit) {

  /** Returns the number in its unit, with a note where source and audit differ. */
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

  /** Tells whether the source states a share of this figure. */
  private boolean isBase(Figure figure) {
    return audit.of(figure.year()).stream()
        .flatMap(audited -> audited.figure().counting().rules().stream())
        .anyMatch(rule -> rule instanceof Share share && share.whole().equals(figure.id()));
  }

  private ReportRun note(Figure figure, String key, String number) {
    List<ReportRun> runs = new ArrayList<>();
    String section = new SectionNumber(figure.source().section()).in(words.language());
    runs.add(words.run(key, number, section));
    figure
        .counting()
        .acknowledged()
        .ifPresent(explanation -> runs.add(new ReportRun.Words(explanation, Language.ZH_HANT)));
    return new ReportRun.Note(runs);
  }

  /** Returns a link from a number to its counting rule on the site. */
  private ReportRun linked(Figure figure, String text) {
    return new ReportRun.Link(text, words.language(), Address.of(figure), true);
  }
}
