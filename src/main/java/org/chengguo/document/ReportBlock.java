package org.chengguo.document;

import java.util.List;
import org.chengguo.model.Language;

/** A block of a report: heading, paragraph, list or table. */
public sealed interface ReportBlock {

  /** Calls the visitor's method for this kind of block. */
  // A visitor, as switches over sealed types need Java 21: a new kind then fails to compile in
  // every writer.
  void accept(Visitor visitor);

  /** Returns the name of the kind for templates, which cannot tell types. */
  String kind();

  /** Handler of each kind of block. */
  interface Visitor {
    void heading(Heading heading);

    void paragraph(Paragraph paragraph);

    void list(Items list);

    void table(Table table);
  }

  /**
   * A heading.
   *
   * @param level from 1, without gaps between a heading and those under it
   * @param id unique in the report, of ASCII letters, digits and hyphens
   * @param number printed before the text; empty for none
   * @param text in {@code language}, which may differ from the report's
   */
  record Heading(int level, String id, String number, String text, Language language)
      implements ReportBlock {
    @Override
    public void accept(Visitor visitor) {
      visitor.heading(this);
    }

    @Override
    public String kind() {
      return "heading";
    }

    /** Returns number and text in one line. */
    public String line() {
      return number + text;
    }
  }

  /** A paragraph. */
  record Paragraph(List<ReportRun> runs) implements ReportBlock {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.paragraph(this);
    }

    @Override
    public String kind() {
      return "paragraph";
    }
  }

  /** A list. */
  record Items(boolean numbered, List<Item> items) implements ReportBlock {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.list(this);
    }

    @Override
    public String kind() {
      return "list";
    }
  }

  /**
   * An item of a list.
   *
   * @param more further paragraphs and lists under its first line
   */
  record Item(List<ReportRun> runs, List<ReportBlock> more) {
    public Item {
      runs = List.copyOf(runs);
      more = List.copyOf(more);
    }
  }

  /**
   * A table without spans, whose rows begin with a header cell.
   *
   * @param id unique in the report, headings included
   */
  record Table(String id, String caption, List<Column> columns, List<Row> rows)
      implements ReportBlock {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      // Writers address cells by column; a short row would shift values without an error.
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException("a row of " + id + " has too few or too many cells");
        }
      }
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.table(this);
    }

    @Override
    public String kind() {
      return "table";
    }
  }

  /**
   * A column of a table.
   *
   * @param width per cent of the table's width; all columns add up to 100
   * @param numeric whether its cells are numbers, aligned to the right
   */
  record Column(String title, int width, boolean numeric) {}

  /** A row of a table, whose first cell is its header. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell of one or more paragraphs. */
  record Cell(List<Paragraph> paragraphs) {
    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
