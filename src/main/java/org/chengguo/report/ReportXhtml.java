package org.chengguo.report;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.document.HeadingTree;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportDocument;
import org.chengguo.document.ReportRun;
import org.chengguo.model.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Builds a report's XHTML tree, for PDF and HTML. */
final class ReportXhtml {
  private final ReportDocument report;
  private final String contentsTitle;

  private ReportXhtml(ReportDocument report) {
    this.report = report;
    this.contentsTitle = ReportWords.in(report.language()).text("contents");
  }

  /**
   * Returns the whole document.
   *
   * @param css style sheet to embed
   */
  static Document of(ReportDocument report, String css) {
    return new ReportXhtml(report).document(css);
  }

  private Document document(String css) {
    Document document = Document.createShell("");
    document.selectFirst("html").attr("lang", ReportWords.tag(report.language()));
    Element head = document.head();
    head.appendElement("title").text(report.title());
    head.appendElement("meta").attr("name", "description").attr("content", report.title());
    head.appendElement("meta").attr("name", "author").attr("content", report.publisher());
    head.appendElement("style").text(css);
    // An element of openhtmltopdf, from which it makes the PDF's outline.
    bookmarks(head.appendElement("bookmarks"));
    titlePage(document.body().appendElement("div").addClass("title-page"));
    contents(document.body().appendElement("div").addClass("contents"));
    Blocks blocks = new Blocks(document.body(), report.base(), report.language());
    report.blocks().forEach(block -> block.accept(blocks));
    return document;
  }

  private void bookmarks(Element list) {
    report.contents().forEach(branch -> bookmark(list, branch));
  }

  private static void bookmark(Element parent, HeadingTree branch) {
    Element bookmark =
        parent
            .appendElement("bookmark")
            .attr("name", branch.heading().line())
            .attr("href", "#" + branch.heading().id());
    branch.under().forEach(under -> bookmark(bookmark, under));
  }

  private void titlePage(Element page) {
    page.appendElement("h1").text(report.title());
    page.appendElement("p").addClass("publisher").text(report.publisher());
    for (ReportDocument.Fact fact : report.facts()) {
      Element line = page.appendElement("p").addClass("fact").appendText(fact.label());
      new Runs(line, report.base(), report.language()).add(fact.value());
    }
  }

  private void contents(Element page) {
    page.appendElement("p").addClass("contents-title").text(contentsTitle);
    entries(page, report.contents(), 1);
  }

  private static void entries(Element parent, List<HeadingTree> branches, int level) {
    if (branches.isEmpty() || level > OdtContents.LEVELS) {
      return;
    }
    Element list = parent.appendElement("ul");
    for (HeadingTree branch : branches) {
      Element item = list.appendElement("li");
      ReportBlock.Heading heading = branch.heading();
      item.appendElement("a").attr("href", "#" + heading.id()).text(heading.line());
      entries(item, branch.under(), level + 1);
    }
  }

  /** Writes blocks into an element. */
  private record Blocks(Element parent, URI base, Language language)
      implements ReportBlock.Visitor {
    @Override
    public void heading(ReportBlock.Heading heading) {
      // One lower than in the report, because h1 is the report's title.
      Element title = parent.appendElement("h" + (heading.level() + 1)).attr("id", heading.id());
      speak(title, heading.language()).text(heading.line());
    }

    @Override
    public void paragraph(ReportBlock.Paragraph paragraph) {
      runs(parent.appendElement("p"), paragraph.runs());
    }

    @Override
    public void list(ReportBlock.Items list) {
      Element items = parent.appendElement(list.numbered() ? "ol" : "ul");
      for (ReportBlock.Item item : list.items()) {
        Element element = items.appendElement("li");
        runs(element, item.runs());
        Blocks more = new Blocks(element, base, language);
        item.more().forEach(block -> block.accept(more));
      }
    }

    @Override
    public void table(ReportBlock.Table table) {
      Element element = parent.appendElement("table").attr("id", table.id());
      element.appendElement("caption").text(table.caption());
      Element columns = element.appendElement("thead").appendElement("tr");
      for (ReportBlock.Column column : table.columns()) {
        Element cell = columns.appendElement("th").attr("scope", "col").text(column.title());
        // An attribute, as each table has its own widths; the files have no policy against it.
        cell.attr("style", "width: " + column.width() + "%");
        align(cell, column);
      }
      Element body = element.appendElement("tbody");
      table.rows().forEach(row -> row(body.appendElement("tr"), row, table.columns()));
    }

    private void row(Element element, ReportBlock.Row row, List<ReportBlock.Column> columns) {
      for (int i = 0; i < columns.size(); i++) {
        Element cell = element.appendElement(i == 0 ? "th" : "td");
        if (i == 0) {
          cell.attr("scope", "row");
        }
        align(cell, columns.get(i));
        Blocks inside = new Blocks(cell, base, language);
        row.cells().get(i).paragraphs().forEach(inside::paragraph);
      }
    }

    private static void align(Element cell, ReportBlock.Column column) {
      if (column.numeric()) {
        cell.addClass("number");
      }
    }

    private void runs(Element target, List<ReportRun> runs) {
      new Runs(target, base, language).add(runs);
    }

    private Element speak(Element element, Language spoken) {
      return spoken == language ? element : element.attr("lang", ReportWords.tag(spoken));
    }
  }

  /** Writes runs into an element. */
  private record Runs(Element parent, URI base, Language language) implements ReportRun.Visitor {
    // Marks that must not begin a line; PdfWriterTest.noLineBeginsWithAClosingMark has the same.
    private static final Pattern CLOSING = Pattern.compile("^[，。、；：？！）」』》〉]+");

    void add(List<ReportRun> runs) {
      runs.forEach(run -> run.accept(this));
    }

    @Override
    public void words(ReportRun.Words words) {
      String text = afterClosing(words.text());
      if (words.language() == language) {
        parent.appendText(text);
      } else {
        element("span", words.language()).text(text);
      }
    }

    /** Moves closing marks into the element before a text, and returns the rest. */
    private String afterClosing(String text) {
      // The renderer breaks lines between an element and the text after it, whatever the text is.
      Matcher marks = CLOSING.matcher(text);
      if (!(parent.lastChild() instanceof Element before) || !marks.find()) {
        return text;
      }
      before.appendText(marks.group());
      return text.substring(marks.end());
    }

    @Override
    public void strong(ReportRun.Strong strong) {
      element("strong", strong.language()).text(strong.text());
    }

    @Override
    public void link(ReportRun.Link link) {
      element("a", link.language()).attr("href", link.absolute(base)).text(link.text());
    }

    @Override
    public void note(ReportRun.Note note) {
      // Numbered here: the renderer does not count footnotes. The number is read by pdf.css and by
      // HtmlWriter.
      int number = parent.ownerDocument().select(".note").size() + 1;
      Element text = withLastCharacter().appendElement("span").addClass("note");
      text.attr("data-number", Integer.toString(number));
      new Runs(text, base, language).add(note.runs());
    }

    /** Wraps the character before a note's mark, to keep both on one line. */
    private Element withLastCharacter() {
      Element together = new Element("span").addClass("together");
      if (parent.lastChild() instanceof TextNode before && !before.isBlank()) {
        String text = before.getWholeText();
        // By code points: a rare character of a name is two chars, which must not be parted.
        int end = text.offsetByCodePoints(text.length(), -1);
        before.text(text.substring(0, end));
        together.appendText(text.substring(end));
      }
      return parent.appendChild(together).lastElementChild();
    }

    private Element element(String name, Language spoken) {
      Element element = parent.appendElement(name);
      return spoken == language ? element : element.attr("lang", ReportWords.tag(spoken));
    }
  }
}
