package org.chengguo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.derived.Audit;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportDocument;
import org.chengguo.document.ReportRun;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Rule;
import org.chengguo.model.Site;
import org.chengguo.model.Source;
import org.chengguo.model.SourceRecord;
import org.chengguo.render.Address;

/**
 * The compiled report of a year, put together from its records and figures in the order of the
 * source report's own sections.
 */
public final class CompiledReport {
  private final ReportYear year;
  private final ReportWords words;
  private final List<Part> parts;
  private final Map<Optional<Part>, List<Figure>> figuresByPart;
  private final Map<Optional<Part>, List<SourceRecord>> recordsByPart;
  private final Map<Optional<Part>, List<Rule>> rulesByPart;
  private final FigureBlocks figures;
  private final RecordParts records;
  private final List<ReportBlock> blocks = new ArrayList<>();

  private CompiledReport(ReportYear year, Audit audit, ReportWords words) {
    this.year = year;
    this.words = words;
    this.parts = Part.of(year.document());
    this.figuresByPart = byPart(year.figures(), Figure::source);
    this.recordsByPart = byPart(year.records(), SourceRecord::source);
    this.rulesByPart = byPart(year.plan().rules(), Rule::source);
    this.figures = new FigureBlocks(words, new FigureRuns(words, audit));
    this.records = new RecordParts(year.plan(), words);
  }

  /** The report in a language; what content has in Chinese alone stays Chinese. */
  public static ReportDocument of(Site site, ReportYear year, Audit audit, Language language) {
    ReportWords words = ReportWords.in(language);
    CompiledReport report = new CompiledReport(year, audit, words);
    report.compile();
    return new ReportDocument(
        language,
        site.info().baseUrl(),
        words.text("title", words.year(year.year())),
        words.of(site.info().publisher()),
        facts(year, words),
        report.blocks);
  }

  /** What a title page tells of a year's sources. */
  static List<ReportDocument.Fact> facts(ReportYear year, ReportWords words) {
    String title = year.document().title();
    ReportRun source = new ReportRun.Link(title, Language.ZH_HANT, Address.year(year.year()));
    return List.of(
        new ReportDocument.Fact(
            words.text("fact.plan"),
            List.of(
                new ReportRun.Link(
                    words.of(year.plan().title()),
                    words.languageOf(year.plan().title()),
                    Address.of(year.plan())))),
        new ReportDocument.Fact(words.text("fact.source"), List.of(source)),
        new ReportDocument.Fact(
            words.text("fact.published"),
            List.of(new ReportRun.Words(words.date(year.published()), words.language()))));
  }

  private void compile() {
    List<ReportBlock> prose = ProseBlocks.of(year.prose(), 1);
    int outlook = outlook(prose);
    blocks.addAll(prose.subList(0, outlook));
    whatIsOutsideParts();
    for (Part part : parts) {
      if (hasContent(part)) {
        part(part);
      }
    }
    blocks.addAll(prose.subList(outlook, prose.size()));
    if (blocks.isEmpty()) {
      blocks.add(new ReportBlock.Paragraph(List.of(words.run("empty"))));
    }
  }

  /** Where the second heading of the year's text stands: the first is the foreword's. */
  private static int outlook(List<ReportBlock> prose) {
    for (int i = 1; i < prose.size(); i++) {
      if (prose.get(i) instanceof ReportBlock.Heading) {
        return i;
      }
    }
    return prose.size();
  }

  /** What the source states before its first section, or in one without a number. */
  private void whatIsOutsideParts() {
    List<Figure> outside = figuresByPart.getOrDefault(Optional.<Part>empty(), List.of());
    List<SourceRecord> loose = recordsByPart.getOrDefault(Optional.<Part>empty(), List.of());
    if (outside.isEmpty() && loose.isEmpty()) {
      return;
    }
    String title = words.text("preface");
    blocks.add(new ReportBlock.Heading(1, "preface", "", title, words.language()));
    blocks.addAll(figures.of(outside, "preface-figures", title));
    blocks.addAll(records.of(loose, 1, "preface", false));
  }

  private void part(Part part) {
    blocks.add(
        new ReportBlock.Heading(
            part.level(), part.id(), part.number(), part.heading(), Language.ZH_HANT));
    rules(part);
    List<Figure> own = figuresByPart.getOrDefault(Optional.of(part), List.of());
    blocks.addAll(figures.of(own, part.id() + "-figures", words.part(part)));
    List<SourceRecord> found = recordsByPart.getOrDefault(Optional.of(part), List.of());
    blocks.addAll(records.of(found, part.level(), part.id(), part.level() == 2));
  }

  /** What the plan requires, as this part of the source tells it. */
  private void rules(Part part) {
    List<Rule> told = rulesByPart.getOrDefault(Optional.of(part), List.of());
    if (!told.isEmpty()) {
      blocks.add(new ReportBlock.Paragraph(List.of(words.run("rules"))));
      blocks.add(
          new ReportBlock.Items(
              false,
              told.stream()
                  .map(rule -> new ReportRun.Words(rule.text(), Language.ZH_HANT))
                  .map(rule -> new ReportBlock.Item(List.of(rule), List.of()))
                  .toList()));
    }
  }

  /** Whether something stands in a part or in one within it. */
  private boolean hasContent(Part part) {
    return Stream.of(figuresByPart, recordsByPart, rulesByPart)
        .flatMap(placed -> placed.keySet().stream())
        .flatMap(Optional::stream)
        .anyMatch(filled -> part.holds(filled.section()));
  }

  private <T> Map<Optional<Part>, List<T>> byPart(List<T> all, Function<T, Source> source) {
    return all.stream().collect(Collectors.groupingBy(one -> place(source.apply(one))));
  }

  /** The narrowest part that something of this year's source stands in. */
  private Optional<Part> place(Source source) {
    return parts.stream()
        .filter(part -> part.holds(inside(source)))
        .reduce((wider, narrower) -> narrower);
  }

  /** The section in this year's source; no section's number for another source. */
  private String inside(Source source) {
    return source.document().equals(year.document().id()) ? source.section() : "";
  }
}
