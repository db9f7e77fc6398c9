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

/** Running text of content as blocks. */
final class ProseBlocks {
  /** For text whose headings become paragraphs that stand out. */
  static final int NO_HEADINGS = 0;

  private final int level;
  private final List<ReportBlock> blocks = new ArrayList<>();

  private ProseBlocks(int level) {
    this.level = level;
  }

  /**
   * The blocks of a text.
   *
   * @param level of its first headings, or {@link #NO_HEADINGS}
   */
  static List<ReportBlock> of(Prose prose, int level) {
    ProseBlocks reading = new ProseBlocks(level);
    reading.children(Jsoup.parseBodyFragment(prose.html()).body());
    return reading.blocks;
  }

  private void children(Element parent) {
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
      String id = "text-" + (blocks.size() + 1);
      blocks.add(new ReportBlock.Heading(level, id, "", element.text(), Language.ZH_HANT));
    }
  }

  /**
   * Tables of running text have any shape: a row becomes a paragraph, which holds in every form.
   */
  private void row(Element element) {
    String line = String.join("｜", element.children().eachText());
    blocks.add(new ReportBlock.Paragraph(List.of(new ReportRun.Words(line, Language.ZH_HANT))));
  }

  private static ReportBlock.Items list(Element element) {
    List<ReportBlock.Item> items = new ArrayList<>();
    for (Element entry : element.children()) {
      ProseBlocks inside = new ProseBlocks(NO_HEADINGS);
      inside.children(entry);
      List<ReportBlock> found = inside.blocks;
      if (!found.isEmpty() && found.get(0) instanceof ReportBlock.Paragraph first) {
        items.add(new ReportBlock.Item(first.runs(), found.subList(1, found.size())));
      } else {
        items.add(new ReportBlock.Item(List.of(), found));
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
        case "br" -> runs.add(new ReportRun.Words("　", Language.ZH_HANT));
        default -> element.childNodes().forEach(child -> run(child, runs));
      }
    }
  }
}
