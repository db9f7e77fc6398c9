package org.chengguo.text;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV files by RFC 4180, in UTF-8 with a byte order mark. */
public final class CsvText {
  // Without it, Excel reads a CSV file in the machine's code page and garbles the Chinese.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvText() {}

  /**
   * Returns the bytes of a CSV file.
   *
   * @param header the names of the columns
   * @param rows the cells of each row, as many as the header has
   */
  public static byte[] of(List<String> header, List<List<String>> rows) {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(header);
      for (List<String> row : rows) {
        csv.printRecord(row);
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
