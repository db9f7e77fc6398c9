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

  /** Returns the file's bytes; the same report gives the same bytes. */
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
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
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

  /** Packs the toolkit's content and metadata with our styles and manifest. */
  private static byte[] pack(OdfPackage written) throws IOException {
    // Not OdfPackage.save: it writes the machine's time into the package.
    return FixedZip.of(
        Map.of(
            FixedZip.MEDIA_TYPE,
            OdtDocument.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII),
            "META-INF/manifest.xml",
            resource("manifest"),
            "content.xml",
            written.getBytes("content.xml"),
            "meta.xml",
            written.getBytes("meta.xml"),
            "styles.xml",
            resource("styles")));
  }

  private static byte[] resource(String part) throws IOException {
    try (InputStream in = OdtWriter.class.getResourceAsStream("/report/odt-" + part + ".xml")) {
      return in.readAllBytes();
    }
  }
}
