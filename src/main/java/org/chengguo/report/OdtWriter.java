package org.chengguo.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chengguo.document.ReportDocument;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.element.office.OfficeTextElement;
import org.odftoolkit.odfdom.incubator.meta.OdfOfficeMeta;
import org.odftoolkit.odfdom.pkg.OdfPackage;

/** Writes a report as an OpenDocument text. */
public final class OdtWriter {
  private static final List<String> PARTS = List.of("content", "styles", "meta");

  private OdtWriter() {}

  /** The file; the same for the same report. */
  public static byte[] write(ReportDocument report) {
    // The toolkit declares Exception everywhere; with our own parts and memory, none can come.
    try (OdfTextDocument document = OdfTextDocument.newTextDocument()) {
      replaceParts(document.getPackage());
      describe(document.getOfficeMetadata(), report);
      OfficeTextElement body = document.getContentRoot();
      OdtTitlePage.write(body, report);
      OdtContents.write(body, report);
      OdtBlocks blocks = OdtBlocks.into(body, report.base());
      report.blocks().forEach(block -> block.accept(blocks));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return FixedZip.of(out.toByteArray());
    } catch (RuntimeException fault) {
      throw fault;
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  /**
   * The toolkit's new document comes with styles and settings of its own; ours take their place.
   */
  private static void replaceParts(OdfPackage parts) throws IOException {
    for (String part : PARTS) {
      try (InputStream in = OdtWriter.class.getResourceAsStream("/report/odt-" + part + ".xml")) {
        parts.insert(in, part + ".xml", "text/xml");
      }
    }
    parts.remove("settings.xml");
  }

  private static void describe(OdfOfficeMeta meta, ReportDocument report) {
    meta.setAutomaticUpdate(false); // it would name the machine's user and time
    meta.setGenerator("Chengguo");
    meta.setTitle(report.title());
    meta.setInitialCreator(report.publisher());
    meta.setCreator(report.publisher());
    meta.setLanguage(ReportWords.tag(report.language()));
  }
}
