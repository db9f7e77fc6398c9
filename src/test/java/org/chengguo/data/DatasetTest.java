package org.chengguo.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.chengguo.derived.ColumnType;
import org.chengguo.model.Text;
import org.junit.jupiter.api.Test;

/** A table comes out as RFC 4180 has it, and as JSON that tells what is not stated. */
final class DatasetTest {
  private static Dataset<List<Object>> dataset(int columns, List<List<Object>> rows) {
    List<Dataset.Column<List<Object>>> defined = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int at = i;
      defined.add(
          new Dataset.Column<>("c" + i, text("欄位 " + i), ColumnType.STRING, row -> row.get(at)));
    }
    return new Dataset<>("test", text("表"), text("說明"), defined, rows);
  }

  private static Text text(String chinese) {
    return new Text(chinese, Optional.empty());
  }

  private static String csv(Object... row) {
    byte[] bytes = dataset(row.length, List.of(Arrays.asList(row))).csv();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void csvBeginsWithAByteOrderMarkAndTheColumns() {
    assertThat(csv("甲", "乙")).isEqualTo("\uFEFFc0,c1\r\n甲,乙\r\n");
  }

  @Test
  void csvQuotesWhatItMust() {
    assertThat(csv("a,b", "say \"x\"", "two\nlines", "two\r\nlines", " x "))
        .endsWith("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\"two\r\nlines\",\" x \"\r\n");
  }

  @Test
  void csvOfEveryType() {
    assertThat(
            csv(7, new BigDecimal("35.0"), new BigDecimal("1E+3"), true, null, List.of("a", "b")))
        .endsWith("\r\n7,35.0,1000,true,,a;b\r\n");
  }

  @Test
  void jsonOfEveryType() throws IOException {
    Object[] row = {
      7, new BigDecimal("35.0"), true, null, List.of("a", "b"), List.of(), "甲\n\"乙\""
    };
    byte[] bytes = dataset(row.length, List.of(Arrays.asList(row))).json();

    assertThat(bytes).startsWith('[').endsWith('\n');
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains("\"c1\" : 35.0", "\"c3\" : null");
    JsonNode json = new ObjectMapper().readTree(bytes);
    assertThat(json.get(0))
        .hasToString(
            "{\"c0\":7,\"c1\":35.0,\"c2\":true,\"c3\":null,\"c4\":[\"a\",\"b\"],\"c5\":[],"
                + "\"c6\":\"甲\\n\\\"乙\\\"\"}");
  }

  @Test
  void noRows() throws IOException {
    assertThat(dataset(2, List.of()).csv())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("\uFEFFc0,c1\r\n");
    assertThat(new ObjectMapper().readTree(dataset(2, List.of()).json())).hasToString("[]");
  }

  @Property(tries = 300, seed = "20221130")
  void csvIsReadBackAsItWas(@ForAll List<@Size(2) List<String>> rows) throws IOException {
    byte[] bytes = dataset(2, rows.stream().map(row -> List.<Object>copyOf(row)).toList()).csv();
    String text = new String(bytes, StandardCharsets.UTF_8).substring(1);

    List<List<String>> read = new ArrayList<>();
    CSVFormat strict = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), strict)) {
      parser.forEach(row -> read.add(row.toList()));
    }

    assertThat(read.subList(1, read.size()))
        .isEqualTo(rows.stream().map(row -> row.stream().map(DatasetTest::utf8).toList()).toList());
  }

  /** What UTF-8 can say of a text: a lone surrogate becomes a question mark. */
  private static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
