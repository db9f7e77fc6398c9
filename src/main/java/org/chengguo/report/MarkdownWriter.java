package org.chengguo.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportDocument;
import org.chengguo.document.ReportRun;

/** Writes a report as CommonMark with the tables and footnotes of GitHub's flavour. */
public final class MarkdownWriter {
  // A mark that begins a heading (#) or a list (+, -, 1. and 1)) at the start of a line. The other
  // such marks, * and >, are escaped everywhere by inner().
  private static final Pattern BEGINNING = Pattern.compile("^(\\d*)([#+.)-])(?=\\s|$|#)");

  private MarkdownWriter() {}

  /** Returns the Markdown file's bytes, in UTF-8. */
  public static byte[] write(ReportDocument report) {
    Notes notes = new Notes(report.base(), new ArrayList<>());
    StringBuilder out = new StringBuilder();
    out.append("# ").append(escaped(report.title())).append("\n\n");
    out.append(escaped(report.publisher())).append("\n\n");
    for (ReportDocument.Fact fact : report.facts()) {
      out.append("- ").append(escaped(fact.label())).append(notes.line(fact.value())).append('\n');
    }
    Blocks blocks = new Blocks(out, "", notes);
    report.blocks().forEach(block -> block.accept(blocks));
    if (!notes.texts().isEmpty()) {
      out.append('\n');
    }
    for (int i = 0; i < notes.texts().size(); i++) {
      out.append("[^").append(i + 1).append("]: ").append(notes.texts().get(i)).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Escapes a text that stands at the beginning of a line. */
  private static String escaped(String text) {
    return BEGINNING.matcher(inner(text)).replaceFirst("$1\\\\$2");
  }

  /** Escapes a text within a line, where fewer characters have a meaning. */
  private static String inner(String text) {
    // Beside CommonMark's: | ends a cell of a table, ~~ strikes through, & begins an entity, and !
    // before a link would make it an image.
    return text.replaceAll("[\\\\`*_\\[\\]<>|~&!]", "\\\\$0");
  }

  /** The notes so far, in the order of their marks. */
  private record Notes(URI base, List<String> texts) {
    String line(List<ReportRun> runs) {
      StringBuilder out = new StringBuilder();
      Runs writer = new Runs(out, this);
      runs.forEach(run -> run.accept(writer));
      return out.toString();
    }

    int add(List<ReportRun> runs) {
      String text = line(runs);
      texts.add(text);
      return texts.size();
    }
  }

  /** Writes runs into one line. */
  private record Runs(StringBuilder out, Notes notes) implements ReportRun.Visitor {
    @Override
    public void words(ReportRun.Words words) {
      out.append(inLine(words.text()));
    }

    @Override
    public void strong(ReportRun.Strong strong) {
      // CommonMark's closing ** must not follow punctuation if a letter comes next, and Chinese
      // characters are letters: **勞動局：**辦理 would show its asterisks. The colon goes outside.
      String text = strong.text().strip();
      String end = text.matches(".*[：:]") ? text.substring(text.length() - 1) : "";
      String inner = text.substring(0, text.length() - end.length());
      out.append("**").append(inLine(inner)).append("**").append(end);
      out.append(strong.text().endsWith(" ") ? " " : "");
    }

    @Override
    public void link(ReportRun.Link link) {
      String address = link.absolute(notes.base());
      // In angle brackets, a parenthesis in the address does not end the link.
      out.append('[').append(inLine(link.text())).append("](<").append(address).append(">)");
    }

    @Override
    public void note(ReportRun.Note note) {
      out.append("[^").append(notes.add(note.runs())).append(']');
    }

    private String inLine(String text) {
      return out.length() == 0 ? escaped(text) : inner(text);
    }
  }

  /** Writes blocks, each after an empty line; in a list, indented under their item. */
  private record Blocks(StringBuilder out, String indent, Notes notes)
      implements ReportBlock.Visitor {
    @Override
    public void heading(ReportBlock.Heading heading) {
      out.append('\n').append("#".repeat(heading.level() + 1)).append(' ');
      out.append(escaped(heading.line())).append('\n');
    }

    @Override
    public void paragraph(ReportBlock.Paragraph paragraph) {
      out.append('\n').append(indent).append(notes.line(paragraph.runs())).append('\n');
    }

    @Override
    public void list(ReportBlock.Items list) {
      out.append('\n');
      for (int i = 0; i < list.items().size(); i++) {
        ReportBlock.Item item = list.items().get(i);
        String mark = list.numbered() ? (i + 1) + ". " : "- ";
        out.append(indent).append(mark).append(notes.line(item.runs())).append('\n');
        // CommonMark: what belongs to an item is indented by the width of its mark ("- ", "10. ").
        Blocks more = new Blocks(out, indent + " ".repeat(mark.length()), notes);
        item.more().forEach(block -> block.accept(more));
      }
    }

    @Override
    public void table(ReportBlock.Table table) {
      // Markdown's tables have no captions: a bold line stands above.
      out.append('\n').append("**").append(escaped(table.caption())).append("**\n\n");
      row(table.columns().stream().map(column -> escaped(column.title())).toList());
      row(table.columns().stream().map(column -> column.numeric() ? "--:" : "---").toList());
      for (ReportBlock.Row row : table.rows()) {
        row(row.cells().stream().map(this::cell).toList());
      }
    }

    private String cell(ReportBlock.Cell cell) {
      // A cell is one line; <br> is the one break that renderers of tables know.
      return cell.paragraphs().stream()
          .map(paragraph -> notes.line(paragraph.runs()))
          .collect(Collectors.joining("<br>"));
    }

    private void row(List<String> cells) {
      out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
  }
}
