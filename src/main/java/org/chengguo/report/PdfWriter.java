package org.chengguo.report;

import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.chengguo.document.ReportDocument;
import org.jsoup.helper.W3CDom;

/** Writes a report as a tagged PDF that embeds the glyphs it uses. */
public final class PdfWriter {
  // The name in pdf.css; the font's own name does not matter.
  private static final String FAMILY = "Report";

  // CSS's weights; pdf.css uses no others.
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  // Strict (CLDR's lb): no line begins with small kana or a closing mark.
  private static final Locale BREAKS = Locale.forLanguageTag("zh-Hant-TW-u-lb-strict");

  static {
    // The renderer logs to the console; only the command line may print.
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  /** Result of writing a PDF. */
  public sealed interface Result {}

  /**
   * The PDF's bytes; the same for the same report, font and Java version.
   *
   * @param missing distinct characters without a glyph in the font
   */
  public record Written(byte[] bytes, String missing) implements Result {}

  /** A file that is not an embeddable TrueType font for Traditional Chinese. */
  public record Unusable(Path font) implements Result {}

  /**
   * Writes the PDF with a face.
   *
   * @throws IOException if a font cannot be read
   */
  public static Result write(ReportDocument report, FontSearch.Found face) throws IOException {
    Optional<FontFile> regular = FontFile.open(face.regular());
    if (regular.isEmpty()) {
      return new Unusable(face.regular());
    }
    // An unusable bold is no error: headings are then set in the regular.
    Optional<FontFile> bold =
        face.bold().isPresent() ? FontFile.open(face.bold().get()) : Optional.empty();
    try (FontFile normal = regular.get();
        FontFile strong = bold.orElse(null)) {
      return new PdfWriter.Work(report, normal, Optional.ofNullable(strong)).write();
    }
  }

  /** The report and fonts of one file. */
  private record Work(ReportDocument report, FontFile regular, Optional<FontFile> bold) {
    Result write() throws IOException {
      org.jsoup.nodes.Document page = ReportXhtml.of(report, css());
      try (PDDocument pdf = new PDDocument()) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(BREAKS));
        builder.withProducer("Chengguo");
        useFont(builder, pdf, regular, REGULAR);
        useFont(builder, pdf, bold.orElse(regular), BOLD);
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
          renderer.layout();
          renderer.createPDFWithoutClosing();
        }
        // After the rendering: these correct what it has written.
        PdfNotes.tag(pdf);
        PdfLinks.describe(pdf, ReportWords.in(report.language()));
        PdfIdentity.settle(pdf, report, page.outerHtml().hashCode());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return new Written(out.toByteArray(), missing(page.text()));
      }
    }

    private static void useFont(
        PdfRendererBuilder builder, PDDocument pdf, FontFile font, int weight) throws IOException {
      // Subsets: a whole Chinese font takes several megabytes.
      PDType0Font embedded = PDType0Font.load(pdf, font.font(), true);
      builder.useFont(new PDFontSupplier(embedded), FAMILY, weight, FontStyle.NORMAL, true);
    }

    /** The style sheet, with the report's title for the head of each page. */
    private String css() throws IOException {
      try (InputStream in = PdfWriter.class.getResourceAsStream("/report/pdf.css")) {
        String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return css.replace("-report-title", quoted(report.title()));
      }
    }

    private static String quoted(String text) {
      // Every character as a CSS escape (\5831 ), so that no quote or backslash needs a rule.
      StringBuilder out = new StringBuilder("\"");
      text.codePoints().forEach(c -> out.append('\\').append(Integer.toHexString(c)).append(' '));
      return out.append('"').toString();
    }

    private String missing(String text) {
      return text.codePoints()
          // Blanks and controls have no shape to be missed.
          .filter(character -> character > ' ' && !regular.has(character))
          .distinct()
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  }
}
