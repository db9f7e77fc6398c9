package org.chengguo.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.SAXParserFactory;
import org.odftoolkit.odfdom.doc.OdfDocument;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.OdfContentDom;
import org.odftoolkit.odfdom.pkg.OdfElement;
import org.odftoolkit.odfdom.pkg.OdfFileDom;
import org.odftoolkit.odfdom.pkg.OdfFileSaxHandler;
import org.odftoolkit.odfdom.pkg.OdfPackage;
import org.odftoolkit.odfdom.pkg.manifest.ManifestElement;
import org.odftoolkit.odfdom.pkg.manifest.OdfManifestDom;
import org.w3c.dom.Node;

/**
 * Opens empty texts of the toolkit without its RDF libraries.
 *
 * <p>The toolkit's newTextDocument reads every part for RDFa, with libraries as large as the rest
 * of it. A package without parts has nothing to read.
 */
final class OdtDocument {
  static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private OdtDocument() {}

  /** Returns a text with our template's content, but without styles and manifest. */
  static OdfTextDocument open() throws Exception {
    OdfPackage parts = OdfPackage.loadPackage(new ByteArrayInputStream(emptyPackage()));
    OdfManifestDom manifest = parts.getManifestDom();
    manifest.appendChild(new ManifestElement(manifest)); // the toolkit lists each part in it
    OdfTextDocument document = (OdfTextDocument) OdfDocument.loadDocument(parts);
    Content content = new Content(document);
    document.setContentDom(content);
    SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
    parsers.setNamespaceAware(true);
    try (InputStream in = OdtDocument.class.getResourceAsStream("/report/odt-content.xml")) {
      parsers.newSAXParser().parse(in, new OdfFileSaxHandler(content));
    }
    return document;
  }

  private static byte[] emptyPackage() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(FixedZip.MEDIA_TYPE));
      zip.write(MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
    }
    return out.toByteArray();
  }

  /** Content without RDFa, whose elements are the same in every locale. */
  private static final class Content extends OdfContentDom {
    private static final long serialVersionUID = 1;

    private Content(OdfTextDocument document) {
      super(document, "content.xml");
    }

    @Override
    public void updateInContentMetadataCache(Node changed) {} // it would look for RDFa

    /**
     * Creates an element in any locale.
     *
     * <p>The toolkit finds its class by the words of its name, capitalized in the default locale:
     * in Turkish and Azerbaijani, {@code i} gives {@code İ}, and no class is found.
     */
    @Override
    public <T extends OdfElement> T newOdfElement(Class<T> kind) {
      // A capital I in the class is a word that begins with i, the one letter with this problem.
      if (kind.getSimpleName().indexOf('I') < 0) {
        return super.newOdfElement(kind);
      }
      try {
        return kind.getConstructor(OdfFileDom.class).newInstance(this);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
