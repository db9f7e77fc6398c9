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

/** The compiled report of a year, in the sections of its source report (decision 9). */
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

  /** Returns the report in a language; text without a translation stays Chinese. */
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

  /** Returns the lines of a title page: plan, source report and date. */
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
    int outlook = outlookStart(prose);
    // The printed reports begin with a foreword and end with an outlook; year.md has both.
    blocks.addAll(prose.subList(0, outlook));
    addUnplaced();
    for (Part part : parts) {
      if (hasContent(part)) {
        addPart(part);
      }
    }
    blocks.addAll(prose.subList(outlook, prose.size()));
    if (blocks.isEmpty()) {
      blocks.add(new ReportBlock.Paragraph(List.of(words.run("empty"))));
    }
  }

  /** Returns the index of the outlook's heading, or the text's size if there is none. */
  private static int outlookStart(List<ReportBlock> prose) {
    // From 1: the first heading is the foreword's, so the second begins the outlook.
    for (int i = 1; i < prose.size(); i++) {
      if (prose.get(i) instanceof ReportBlock.Heading) {
        return i;
      }
    }
    return prose.size();
  }

  /** Adds figures and records that belong to no numbered section. */
  private void addUnplaced() {
    List<Figure> unplaced = figuresByPart.getOrDefault(Optional.<Part>empty(), List.of());
    List<SourceRecord> loose = recordsByPart.getOrDefault(Optional.<Part>empty(), List.of());
    if (unplaced.isEmpty() && loose.isEmpty()) {
      return;
    }
    String title = words.text("preface");
    blocks.add(new ReportBlock.Heading(1, "preface", "", title, words.language()));
    blocks.addAll(figures.of(unplaced, "preface-figures", title));
    blocks.addAll(records.of(loose, 1, "preface", false));
  }

  private void addPart(Part part) {
    blocks.add(
        new ReportBlock.Heading(
            part.level(), part.id(), part.number(), part.heading(), Language.ZH_HANT));
    addRules(part);
    List<Figure> partFigures = figuresByPart.getOrDefault(Optional.of(part), List.of());
    blocks.addAll(figures.of(partFigures, part.id() + "-figures", words.part(part)));
    List<SourceRecord> partRecords = recordsByPart.getOrDefault(Optional.of(part), List.of());
    // A printed subsection of measures, as 五(二), covers one category of the plan.
    blocks.addAll(records.of(partRecords, part.level(), part.id(), part.level() == 2));
  }

  /** Adds the plan's rules that this part of the source states. */
  private void addRules(Part part) {
    List<Rule> partRules = rulesByPart.getOrDefault(Optional.of(part), List.of());
    if (!partRules.isEmpty()) {
      blocks.add(new ReportBlock.Paragraph(List.of(words.run("rules"))));
      blocks.add(
          new ReportBlock.Items(
              false,
              partRules.stream()
                  .map(rule -> new ReportRun.Words(rule.text(), Language.ZH_HANT))
                  .map(text -> new ReportBlock.Item(List.of(text), List.of()))
                  .toList()));
    }
  }

  /** Tells whether a part, or one within it, has figures, records or rules. */
  private boolean hasContent(Part part) {
    return Stream.of(figuresByPart, recordsByPart, rulesByPart)
        .flatMap(byPart -> byPart.keySet().stream())
        .flatMap(Optional::stream)
        .anyMatch(filled -> part.holds(filled.section()));
  }

  private <T> Map<Optional<Part>, List<T>> byPart(List<T> values, Function<T, Source> source) {
    return values.stream().collect(Collectors.groupingBy(value -> place(source.apply(value))));
  }

  /** Returns the narrowest part of this year's source that holds a place. */
  private Optional<Part> place(Source source) {
    // Parts are sorted with 五 before 五(二), so the last that holds the place is the narrowest.
    return parts.stream()
        .filter(part -> part.holds(sectionOfYear(source)))
        .reduce((wider, narrower) -> narrower);
  }

  /** Returns the section in this year's source; the empty text for another source. */
  private String sectionOfYear(Source source) {
    // A record may cite another document, whose 五(二) is not this report's 五(二).
    return source.document().equals(year.document().id()) ? source.section() : "";
  }
}
