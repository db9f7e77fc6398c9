package org.chengguo.report;

import java.util.ArrayList;
import java.util.List;
import org.chengguo.derived.Audit;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportDocument;
import org.chengguo.document.ReportRun;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;

/** One agency's year on a sheet: state of submission, figures and records. */
public final class AgencySheet {
  private AgencySheet() {}

  /** Returns the sheet in a language; text without a translation stays Chinese. */
  public static ReportDocument of(
      Site site, ReportYear year, AgencyYear agencyYear, Audit audit, Language language) {
    ReportWords words = ReportWords.in(language);
    String name = words.of(agencyYear.agencyName());
    List<ReportBlock> blocks = new ArrayList<>();
    state(year, agencyYear, audit, words, blocks);
    records(agencyYear, words, blocks);
    return new ReportDocument(
        language,
        site.info().baseUrl(),
        words.text("sheet.title", name, words.year(year.year())),
        words.of(site.info().publisher()),
        CompiledReport.facts(year, words),
        blocks);
  }

  private static void state(
      ReportYear year,
      AgencyYear agencyYear,
      Audit audit,
      ReportWords words,
      List<ReportBlock> blocks) {
    blocks.add(heading("state", words.text("sheet.state"), words));
    List<ReportBlock.Item> items = new ArrayList<>();
    items.add(item(words.run("sheet.submission." + agencyYear.submission().state().id())));
    items.add(
        item(
            agencyYear
                .meetings()
                .map(meetings -> words.run("sheet.meetings", meetings.held()))
                .orElseGet(() -> words.run("sheet.meetings.unknown"))));
    items.add(
        item(
            agencyYear
                .training()
                .map(training -> words.run("sheet.courses", training.coursesHeld()))
                .orElseGet(() -> words.run("sheet.courses.unknown"))));
    blocks.add(new ReportBlock.Items(false, items));
    List<Figure> figures =
        year.figures().stream()
            .filter(figure -> figure.agency().filter(agencyYear.agency()::equals).isPresent())
            .toList();
    if (!figures.isEmpty()) {
      // Always a table: the sentences of reports are about totals of all agencies.
      FigureBlocks figureBlocks = new FigureBlocks(words, new FigureRuns(words, audit));
      blocks.add(figureBlocks.table(figures, "figures", words.of(agencyYear.agencyName())));
    }
  }

  private static void records(AgencyYear agencyYear, ReportWords words, List<ReportBlock> blocks) {
    RecordBlocks lists = new RecordBlocks(words);
    for (RecordKind kind : RecordKind.values()) {
      List<SourceRecord> ofKind = agencyYear.of(kind);
      // A kind without records keeps its heading, so that "none" is stated and not left open.
      blocks.add(heading(kind.plural(), words.text("kind." + kind.id() + ".list"), words));
      blocks.add(
          ofKind.isEmpty()
              ? new ReportBlock.Paragraph(List.of(words.run("sheet.none")))
              : lists.list(ofKind));
    }
  }

  private static ReportBlock heading(String id, String text, ReportWords words) {
    return new ReportBlock.Heading(1, id, "", text, words.language());
  }

  private static ReportBlock.Item item(ReportRun run) {
    return new ReportBlock.Item(List.of(run), List.of());
  }
}
