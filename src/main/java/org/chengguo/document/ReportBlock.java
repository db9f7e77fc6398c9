package org.chengguo.document;

import java.util.List;
import org.chengguo.model.Language;

/** A part of a report: a heading, a paragraph, a list or a table. */
public sealed interface ReportBlock {

  /** Goes on with the method that is for this kind of block. */
  void accept(Visitor visitor);

  /** The kind, as templates call it. */
  String kind();

  /** What is done with each kind of block. */
  interface Visitor {
    void heading(Heading heading);

    void paragraph(Paragraph paragraph);

    void list(Items list);

    void table(Table table);
  }

  /**
   * A heading.
   *
   * @param level from 1; a level is never left out
   * @param id unique in the report: ASCII letters, digits and hyphens
   * @param number as it is set before the text; empty for none
   * @param text in the language of the report, or in Chinese where {@code language} says so
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

    /** Number and text in one line. */
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
   * An entry of a list.
   *
   * @param more further paragraphs and lists under it
   */
  record Item(List<ReportRun> runs, List<ReportBlock> more) {
    public Item {
      runs = List.copyOf(runs);
      more = List.copyOf(more);
    }
  }

  /**
   * A table without spans: the first cell of every row is the row's header.
   *
   * @param id unique in the report, as that of a heading
   */
  record Table(String id, String caption, List<Column> columns, List<Row> rows)
      implements ReportBlock {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
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
   * A column.
   *
   * @param width its share of the table's width, in per cent; the columns' add up to 100
   * @param numeric whether its cells are numbers, set to the right
   */
  record Column(String title, int width, boolean numeric) {}

  /** A row; the first cell is its header. */
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
