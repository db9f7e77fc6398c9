package org.chengguo.derived;

import java.util.List;
import org.chengguo.model.Figure;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Text;

/**
 * Summary of the published datasets, for pages that list or cite them.
 *
 * @param tables in the order in which they are published
 */
public record PublishedData(List<Table> tables, Versions versions) {
  public PublishedData {
    tables = List.copyOf(tables);
  }

  /**
   * Published table.
   *
   * @param id the file name without extension
   * @param count the number of rows
   */
  public record Table(String id, Text title, Text description, int count, List<Column> columns) {
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /** Column of a table. */
  public record Column(String name, Text title, ColumnType type) {}

  /** Versions of rows, which citations name. */
  public interface Versions {
    /** Returns the version of a record's row. */
    String of(SourceRecord record);

    /** Returns the version of a figure's row. */
    String of(Figure figure);
  }
}
