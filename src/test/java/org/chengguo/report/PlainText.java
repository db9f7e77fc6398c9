package org.chengguo.report;

import java.util.List;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportRun;

/** Plain text of runs and blocks, for tests. */
final class PlainText {
  private PlainText() {}

  /** Returns the runs' text without notes. */
  static String of(List<ReportRun> runs) {
    return of(runs, false);
  }

  private static String of(List<ReportRun> runs, boolean notes) {
    StringBuilder out = new StringBuilder();
    for (ReportRun run : runs) {
      if (run instanceof ReportRun.Words words) {
        out.append(words.text());
      } else if (run instanceof ReportRun.Strong strong) {
        out.append(strong.text());
      } else if (run instanceof ReportRun.Link link) {
        out.append(link.text());
      } else if (run instanceof ReportRun.Note note && notes) {
        out.append(" (").append(of(note.runs(), false)).append(") ");
      }
    }
    return out.toString();
  }

  /** Returns a block's text with its notes, a line for each paragraph or cell. */
  static String withNotes(ReportBlock block) {
    StringBuilder out = new StringBuilder();
    block.accept(new Collecting(out));
    return out.toString();
  }

  private record Collecting(StringBuilder out) implements ReportBlock.Visitor {
    @Override
    public void heading(ReportBlock.Heading heading) {
      out.append(heading.line()).append('\n');
    }

    @Override
    public void paragraph(ReportBlock.Paragraph paragraph) {
      out.append(of(paragraph.runs(), true)).append('\n');
    }

    @Override
    public void list(ReportBlock.Items list) {
      for (ReportBlock.Item item : list.items()) {
        out.append(of(item.runs(), true)).append('\n');
        item.more().forEach(block -> block.accept(this));
      }
    }

    @Override
    public void table(ReportBlock.Table table) {
      for (ReportBlock.Row row : table.rows()) {
        for (ReportBlock.Cell cell : row.cells()) {
          cell.paragraphs().forEach(this::paragraph);
        }
      }
    }
  }
}
