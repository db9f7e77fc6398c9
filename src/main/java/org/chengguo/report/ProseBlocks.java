package org.chengguo.report;

import java.util.ArrayList;
import java.util.List;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportRun;
import org.chengguo.model.Language;
import org.chengguo.model.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Converts running text of the content to blocks. */
final class ProseBlocks {
  /** Level of a text whose headings become bold paragraphs. */
  static final int NO_HEADINGS = 0;

  private final int level;
  private final List<ReportBlock> blocks = new ArrayList<>();

  private ProseBlocks(int level) {
    this.level = level;
  }

  /**
   * Returns the blocks of a text.
   *
   * @param level of its headings, or {@link #NO_HEADINGS}
   */
  static List<ReportBlock> of(Prose prose, int level) {
    ProseBlocks converter = new ProseBlocks(level);
    converter.children(Jsoup.parseBodyFragment(prose.html()).body());
    return converter.blocks;
  }

  private void children(Element parent) {
    // Text beside blocks, as in a list item without <p>, becomes a paragraph of its own.
    List<Node> loose = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && element.isBlock()) {
        flush(loose);
        block(element);
      } else {
        loose.add(node);
      }
    }
    flush(loose);
  }

  private void flush(List<Node> loose) {
    List<ReportRun> runs = runs(loose);
    if (!runs.isEmpty()) {
      blocks.add(new ReportBlock.Paragraph(runs));
    }
    loose.clear();
  }

  private void block(Element element) {
    switch (element.normalName()) {
      case "ul", "ol" -> blocks.add(list(element));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "tr" -> row(element);
      default -> children(element);
    }
  }

  private void heading(Element element) {
    if (level == NO_HEADINGS) {
      blocks.add(
          new ReportBlock.Paragraph(
              List.of(new ReportRun.Strong(element.text(), Language.ZH_HANT))));
    } else {
      // By position, as Chinese text gives no ASCII id; unique, since a report has one such text.
      String id = "text-" + (blocks.size() + 1);
      blocks.add(new ReportBlock.Heading(level, id, "", element.text(), Language.ZH_HANT));
    }
  }

  private void row(Element element) {
    // A table in running text may have spans and no header, which ReportBlock.Table has not: a row
    // becomes a paragraph, with bars between its cells.
    String line = String.join("｜", element.children().eachText());
    blocks.add(new ReportBlock.Paragraph(List.of(new ReportRun.Words(line, Language.ZH_HANT))));
  }

  private static ReportBlock.Items list(Element element) {
    List<ReportBlock.Item> items = new ArrayList<>();
    for (Element item : element.children()) {
      ProseBlocks converter = new ProseBlocks(NO_HEADINGS);
      converter.children(item);
      List<ReportBlock> inside = converter.blocks;
      if (!inside.isEmpty() && inside.get(0) instanceof ReportBlock.Paragraph first) {
        items.add(new ReportBlock.Item(first.runs(), inside.subList(1, inside.size())));
      } else {
        items.add(new ReportBlock.Item(List.of(), inside));
      }
    }
    return new ReportBlock.Items(element.normalName().equals("ol"), items);
  }

  private static List<ReportRun> runs(List<Node> nodes) {
    List<ReportRun> runs = new ArrayList<>();
    nodes.forEach(node -> run(node, runs));
    return runs.stream().allMatch(ProseBlocks::blank) ? List.of() : runs;
  }

  private static boolean blank(ReportRun run) {
    return run instanceof ReportRun.Words words && words.text().isBlank();
  }

  private static void run(Node node, List<ReportRun> runs) {
    if (node instanceof TextNode text) {
      if (!text.text().isEmpty()) {
        runs.add(new ReportRun.Words(text.text(), Language.ZH_HANT));
      }
    } else if (node instanceof Element element) {
      switch (element.normalName()) {
        case "a" ->
            runs.add(new ReportRun.Link(element.text(), Language.ZH_HANT, element.attr("href")));
        case "strong", "em", "b", "i" ->
            runs.add(new ReportRun.Strong(element.text(), Language.ZH_HANT));
        // Runs have no line breaks: an ideographic blank parts what two lines parted.
        case "br" -> runs.add(new ReportRun.Words("　", Language.ZH_HANT));
        default -> element.childNodes().forEach(child -> run(child, runs));
      }
    }
  }
}
