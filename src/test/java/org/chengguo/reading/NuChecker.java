package org.chengguo.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML Checker in this process, for one kind of files; it fetches nothing. */
final class NuChecker {
  /** Where its pages seem to stand: their policy allows what comes from the same host. */
  private static final String HOST = "https://results.example/";

  /** What it says of what is sound, each with the reason. */
  private static final List<String> MISTAKEN =
      List.of(
          // A policy stops no data: of script elements only those that hold scripts (HTML, "prepare
          // the script element"), and PageRules holds that of these none is inline.
          "Inline script violates Content Security Policy",
          // Container queries (CSS Containment 3), which all browsers have had since 2023.
          "CSS: “container-type”: Property “container-type” doesn't exist.",
          "CSS: Unrecognized at-rule “@container”",
          // Scroll-driven animations, asked for only where a browser has them (@supports).
          "CSS: “animation-timeline”: Property “animation-timeline” doesn't exist.",
          "CSS: “animation-range”: Property “animation-range” doesn't exist.",
          // HTML has it for links of the type "expect", too, since 2024.
          "A “link” element with a “blocking” attribute must have a “rel” attribute whose value is",
          // Rows and cells have a role by themselves only within a table that is one (HTML AAM); it
          // does not look whether theirs is presentational. Where it is not, it has an error too.
          "The “rowgroup” role is unnecessary for element",
          "The “row” role is unnecessary for element",
          "The “columnheader” role is unnecessary for element",
          "The “rowheader” role is unnecessary for element",
          "The “cell” role is unnecessary for element");

  private final SimpleDocumentValidator validator =
      new SimpleDocumentValidator(false, false, false);
  private final Schema schema;
  private final List<String> found = new ArrayList<>();
  private String checking = "";

  /** The kinds of files that it knows. */
  enum Schema {
    HTML("http://s.validator.nu/html5-rdfalite.rnc"),
    CSS("http://s.validator.nu/html5-rdfalite.rnc"),
    SVG("http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc");

    private final String address;

    Schema(String address) {
      this.address = address;
    }
  }

  /** Its answers, all of them collected. */
  private final class Listener implements ErrorHandler {
    @Override
    public void warning(SAXParseException said) {
      add("warning", said);
    }

    @Override
    public void error(SAXParseException said) {
      add("error", said);
    }

    @Override
    public void fatalError(SAXParseException said) {
      add("error", said);
    }

    private void add(String weight, SAXParseException said) {
      if (MISTAKEN.stream().noneMatch(said.getMessage()::startsWith)) {
        found.add(
            "%s:%d:%d: %s: %s"
                .formatted(
                    checking,
                    said.getLineNumber(),
                    said.getColumnNumber(),
                    weight,
                    said.getMessage()));
      }
    }
  }

  NuChecker(Schema schema) throws Exception {
    this.schema = schema;
    Listener listener = new Listener();
    validator.setUpMainSchema(schema.address, listener);
    validator.setUpValidatorAndParsers(listener, false, false);
    validator.setAllowCss(true);
  }

  /** Checks a file of the site. */
  void check(String path, InputStream content) throws Exception {
    checking = path;
    InputSource source = new InputSource(content);
    source.setEncoding("UTF-8");
    source.setSystemId(HOST + path);
    switch (schema) {
      case HTML -> validator.checkHtmlInputSource(source);
      case CSS -> validator.checkCssInputSource(source);
      case SVG -> validator.checkXmlInputSource(source);
    }
  }

  /** All errors and warnings so far. */
  List<String> found() {
    return found;
  }
}
