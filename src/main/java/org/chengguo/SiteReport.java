package org.chengguo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.derived.Audit;
import org.chengguo.document.ReportDocument;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Language;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.output.OutputFile;
import org.chengguo.pages.Reports;
import org.chengguo.report.AgencySheet;
import org.chengguo.report.CompiledReport;
import org.chengguo.report.FontSearch;
import org.chengguo.report.HtmlWriter;
import org.chengguo.report.MarkdownWriter;
import org.chengguo.report.OdtWriter;
import org.chengguo.report.PdfWriter;
import org.chengguo.text.NearNames;

/** The reports that can be made of a site: content → model → audit → report → output. */
public final class SiteReport {
  private final Site site;
  private final Audit audit;

  private SiteReport(Site site, Audit audit) {
    this.site = site;
    this.audit = audit;
  }

  /** The reports of a checked site. */
  public static SiteReport of(CheckedSite checked) {
    return new SiteReport(checked.site(), checked.audit());
  }

  /** The forms of a report, by the ends of their files' names. */
  public enum Format {
    ODT,
    PDF,
    HTML,
    MD
  }

  /** What came of a wish for a report. */
  public sealed interface Outcome {}

  /**
   * The report.
   *
   * @param missing characters that a PDF's font has no glyph for
   */
  public record Made(byte[] bytes, String missing) implements Outcome {}

  /** There is no TrueType font for Traditional Chinese where one is looked for. */
  public record NoFont(List<Path> looked) implements Outcome {}

  /** The font cannot be put into a PDF. */
  public record UnusableFont(Path font) implements Outcome {}

  /**
   * What a site publishes of its reports. No PDF: its bytes would hang on the fonts of the machine.
   */
  static Reports published(Site site, Audit audit) {
    return new Reports(
        (year, language) -> CompiledReport.of(site, year, audit, language),
        List.of(
            new Reports.Form("odt", OdtWriter::write),
            new Reports.Form("md", MarkdownWriter::write)));
  }

  /** A year by its number, of the republic or of the common era. */
  public Optional<ReportYear> year(RocYear given) {
    return site.years().stream().filter(one -> one.year().isMeantBy(given)).findFirst();
  }

  /** What an agency of a year reported, by the agency's id or one of its names. */
  public static Optional<AgencyYear> agency(ReportYear year, String name) {
    return year.agencyYears().stream()
        .filter(entry -> names(entry.agency()).anyMatch(name::equals))
        .findFirst();
  }

  /** The ids and names of the year's agencies that a misspelt one may have meant. */
  public static List<String> near(ReportYear year, String name) {
    return NearNames.of(
        name, year.agencyYears().stream().flatMap(entry -> names(entry.agency())).toList());
  }

  private static Stream<String> names(Agency agency) {
    return Stream.concat(
        Stream.of(agency.id()),
        Stream.concat(agency.name().english().stream(), agency.names().stream()));
  }

  /**
   * Makes a report.
   *
   * @param agency for a sheet on one agency; empty for the year's whole report
   * @param font a file or folder for PDFs; the usual places of the machine where empty
   * @throws IOException when a font cannot be read
   */
  public Outcome make(
      ReportYear year,
      Optional<AgencyYear> agency,
      Language language,
      Format format,
      Optional<Path> font)
      throws IOException {
    ReportDocument report =
        agency
            .map(entry -> AgencySheet.of(site, year, entry, audit, language))
            .orElseGet(() -> CompiledReport.of(site, year, audit, language));
    return switch (format) {
      case ODT -> new Made(OdtWriter.write(report), "");
      case HTML -> new Made(HtmlWriter.write(report), "");
      case MD -> new Made(MarkdownWriter.write(report), "");
      case PDF -> pdf(report, font);
    };
  }

  private static Outcome pdf(ReportDocument report, Optional<Path> font) throws IOException {
    FontSearch search =
        font.map(place -> new FontSearch(List.of(place))).orElseGet(FontSearch::ofMachine);
    Optional<FontSearch.Found> face = search.find();
    if (face.isEmpty()) {
      return new NoFont(search.usual());
    }
    PdfWriter.Result result = PdfWriter.write(report, face.get());
    if (result instanceof PdfWriter.Written written) {
      return new Made(written.bytes(), written.missing());
    }
    return new UnusableFont(face.get().regular());
  }

  /**
   * Puts a report where it was asked for.
   *
   * @throws IOException when it cannot be written there
   */
  public static void save(Path file, Made report) throws IOException {
    OutputFile.write(file, report.bytes());
  }
}
