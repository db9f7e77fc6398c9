package org.chengguo.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.chengguo.document.ReportDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Writes a report as one self-contained HTML file, for reading and printing. */
public final class HtmlWriter {
  private HtmlWriter() {}

  /** Returns the HTML file's bytes, in UTF-8. */
  public static byte[] write(ReportDocument report) {
    Document page = ReportXhtml.of(report, css());
    // An element of openhtmltopdf for the PDF's outline; HTML has none of that name.
    page.select("bookmarks").remove();
    page.head().prependElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    notes(page, ReportWords.in(report.language()));
    // Indentation would add a tenth to the file (70 KB for the report of 106) and change nothing.
    page.outputSettings().prettyPrint(false);
    return ("<!DOCTYPE html>\n" + page.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Moves notes to the end, with links from each mark to its note and back. */
  private static void notes(Document page, ReportWords words) {
    Elements notes = page.select(".note");
    if (notes.isEmpty()) {
      return;
    }
    Element list = page.body().appendElement("section").addClass("notes");
    list.appendElement("h2").text(words.text("notes"));
    Element items = list.appendElement("ol");
    for (Element note : notes) {
      String number = note.attr("data-number");
      Element mark = new Element("sup").attr("id", "mark-" + number);
      mark.appendElement("a").attr("href", "#note-" + number).text(number);
      note.replaceWith(mark);
      Element item = items.appendElement("li").attr("id", "note-" + number);
      note.childNodesCopy().forEach(item::appendChild);
      item.appendText(" ")
          .appendElement("a")
          .attr("href", "#mark-" + number)
          .attr("aria-label", words.text("notes.back", number))
          .text("↩");
    }
  }

  private static String css() {
    try (InputStream in = HtmlWriter.class.getResourceAsStream("/report/html.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
