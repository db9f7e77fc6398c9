package org.chengguo.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.Audit;
import org.chengguo.model.AuditedFigure;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.ReportRun;
import org.chengguo.model.SectionNumber;
import org.chengguo.model.Verdict;

/** Figures as the report tells them: recomputed where that differs, with what the source states. */
record FigureRuns(ReportWords words, Audit audit) {

  /** The number in its unit, with a note where the source states another. */
  List<ReportRun> value(Figure figure) {
    AuditedFigure audited = audit.of(figure);
    Optional<BigDecimal> recomputed =
        audited.verdict() == Verdict.DIFFERS ? audited.recomputed() : Optional.empty();
    if (recomputed.isEmpty()) {
      return List.of(linked(figure, stated(figure)));
    }
    String number = measured(figure, words.number(recomputed.get()));
    return List.of(linked(figure, number), difference(figure));
  }

  private ReportRun difference(Figure figure) {
    List<ReportRun> runs = new ArrayList<>();
    String section = new SectionNumber(figure.source().section()).in(words.language());
    runs.add(words.run("note.differs", stated(figure), section));
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
    String measured = words.text("unit." + figure.unit(), number);
    return figure
        .qualifier()
        .map(qualifier -> words.text("qualifier." + qualifier, measured))
        .orElse(measured);
  }

  /** A number leads to how it is counted. */
  private ReportRun linked(Figure figure, String text) {
    String address = "/" + figure.year() + "/figures/#" + figure.id();
    return new ReportRun.Link(text, words.language(), address);
  }
}
