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

/** Compiles the reports of a site: content → model → audit → report → output. */
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

  /** Formats of a report, named as their file extensions. */
  public enum Format {
    ODT,
    PDF,
    HTML,
    MD
  }

  /** Result of a report request. */
  public sealed interface Result {}

  /**
   * The bytes of a report.
   *
   * @param missing characters that a PDF's font has no glyph for
   */
  public record Made(byte[] bytes, String missing) implements Result {}

  /** No TrueType font for Traditional Chinese in the places searched. */
  public record NoFont(List<Path> searched) implements Result {}

  /** A font that cannot be embedded into a PDF. */
  public record UnusableFont(Path font) implements Result {}

  /** The reports that a site publishes. */
  static Reports published(Site site, Audit audit) {
    // No PDF: its bytes would depend on the fonts of the machine (decision 17).
    return new Reports(
        (year, language) -> CompiledReport.of(site, year, audit, language),
        List.of(
            new Reports.Form("odt", OdtWriter::write),
            new Reports.Form("md", MarkdownWriter::write)));
  }

  /** A year by its number, of the republic or of the common era. */
  public Optional<ReportYear> year(RocYear given) {
    return site.years().stream().filter(report -> report.year().isMeantBy(given)).findFirst();
  }

  /** The results of a year's agency, by the agency's id or one of its names. */
  public static Optional<AgencyYear> agency(ReportYear year, String name) {
    return year.agencyYears().stream()
        .filter(results -> names(results.agency()).anyMatch(name::equals))
        .findFirst();
  }

  /** The ids and names of the year's agencies that a misspelt one may have meant. */
  public static List<String> near(ReportYear year, String name) {
    return NearNames.of(
        name, year.agencyYears().stream().flatMap(results -> names(results.agency())).toList());
  }

  private static Stream<String> names(Agency agency) {
    return Stream.concat(
        Stream.of(agency.id()),
        Stream.concat(agency.name().english().stream(), agency.names().stream()));
  }

  /**
   * Compiles a report and writes it in a format.
   *
   * @param agency for a sheet on one agency; empty for the year's whole report
   * @param font a file or folder for PDFs; the usual places of the machine where empty
   * @throws IOException when a font cannot be read
   */
  public Result make(
      ReportYear year,
      Optional<AgencyYear> agency,
      Language language,
      Format format,
      Optional<Path> font)
      throws IOException {
    ReportDocument report =
        agency
            .map(results -> AgencySheet.of(site, year, results, audit, language))
            .orElseGet(() -> CompiledReport.of(site, year, audit, language));
    return switch (format) {
      case ODT -> new Made(OdtWriter.write(report), "");
      case HTML -> new Made(HtmlWriter.write(report), "");
      case MD -> new Made(MarkdownWriter.write(report), "");
      case PDF -> pdf(report, font);
    };
  }

  private static Result pdf(ReportDocument report, Optional<Path> font) throws IOException {
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
   * Writes a report to a file.
   *
   * @throws IOException when it cannot be written there
   */
  public static void save(Path file, Made report) throws IOException {
    OutputFile.write(file, report.bytes());
  }
}
