package org.chengguo.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chengguo.document.ReportDocument;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.OdfMetaDom;
import org.odftoolkit.odfdom.dom.element.meta.MetaInitialCreatorElement;
import org.odftoolkit.odfdom.dom.element.office.OfficeTextElement;
import org.odftoolkit.odfdom.incubator.meta.OdfOfficeMeta;
import org.odftoolkit.odfdom.pkg.OdfPackage;

/** Writes a report as an OpenDocument text. */
public final class OdtWriter {
  private OdtWriter() {}

  /** The file; the same for the same report. */
  public static byte[] write(ReportDocument report) {
    // The toolkit declares Exception everywhere; with our own parts and memory, none can come.
    try (OdfTextDocument document = OdtDocument.open()) {
      describe(document, report);
      OfficeTextElement body = document.getContentRoot();
      OdtTitlePage.write(body, report);
      OdtContents.write(body, report);
      OdtBlocks blocks = OdtBlocks.into(body, report.base());
      report.blocks().forEach(block -> block.accept(blocks));
      return pack(document.getPackage());
    } catch (RuntimeException fault) {
      throw fault;
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static void describe(OdfTextDocument document, ReportDocument report) throws Exception {
    OdfMetaDom dom = document.getMetaDom();
    dom.getRootElement().setOfficeVersionAttribute("1.2");
    OdfOfficeMeta meta = document.getOfficeMetadata();
    meta.setGenerator("Chengguo");
    meta.setTitle(report.title());
    // Not by the meta's own method: its element's name does not survive a Turkish default locale.
    meta.getOfficeMetaElement()
        .appendChild(new MetaInitialCreatorElement(dom))
        .setTextContent(report.publisher());
    meta.setCreator(report.publisher());
    meta.setLanguage(ReportWords.tag(report.language()));
  }

  /** Packs the parts; the toolkit's own way would name the machine's time. */
  private static byte[] pack(OdfPackage made) throws IOException {
    return FixedZip.of(
        Map.of(
            FixedZip.MEDIA_TYPE,
            OdtDocument.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII),
            "META-INF/manifest.xml",
            resource("manifest"),
            "content.xml",
            made.getBytes("content.xml"),
            "meta.xml",
            made.getBytes("meta.xml"),
            "styles.xml",
            resource("styles")));
  }

  private static byte[] resource(String part) throws IOException {
    try (InputStream in = OdtWriter.class.getResourceAsStream("/report/odt-" + part + ".xml")) {
      return in.readAllBytes();
    }
  }
}
