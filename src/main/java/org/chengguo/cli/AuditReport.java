package org.chengguo.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Check;
import org.chengguo.derived.Verdict;
import org.chengguo.model.Figure;
import org.chengguo.model.RocYear;
import org.chengguo.text.CellWidth;
import org.chengguo.text.JsonText;

/**
 * An audit as it is printed.
 *
 * @param years to print, in this order
 */
record AuditReport(Audit audit, List<RocYear> years, AuditWords words) {
  private static final String GAP = "  ";

  /** For people: a table, then what differs with its arithmetic, then totals; year by year. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (RocYear year : years) {
      List<AuditedFigure> figures = audit.of(year);
      text.append(text.length() == 0 ? "" : "\n").append(words.year(year)).append("\n\n");
      table(figures).forEach(row -> text.append(row).append('\n'));
      figures.stream()
          .filter(audited -> audited.verdict() == Verdict.DIFFERS)
          .forEach(audited -> text.append('\n').append(difference(audited)));
      text.append('\n').append(totals(figures)).append('\n');
    }
    return text.toString();
  }

  private List<String> table(List<AuditedFigure> figures) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("verdict", "section", "stated", "recomputed", "figure").stream()
            .map(column -> words.text("column." + column))
            .toList());
    for (AuditedFigure audited : figures) {
      Figure figure = audited.figure();
      rows.add(
          List.of(
              words.verdict(audited.verdict()),
              figure.source().section(),
              words.number(figure.value(), figure.unit()),
              audited.recomputed().map(value -> words.number(value, figure.unit())).orElse("-"),
              words.label(figure) + " (" + figure.id() + ")"));
    }
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], CellWidth.of(row.get(column)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  /** Numbers to the right, the label last as it is. */
  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size() - 1; column++) {
      String blanks = " ".repeat(widths[column] - CellWidth.of(row.get(column)));
      boolean number = column == 2 || column == 3;
      line.append(number ? blanks + row.get(column) : row.get(column) + blanks).append(GAP);
    }
    return line.append(row.get(row.size() - 1)).toString();
  }

  /** A figure that differs, with all its checks. */
  private String difference(AuditedFigure audited) {
    Figure figure = audited.figure();
    StringBuilder text = new StringBuilder();
    text.append(words.label(figure)).append(" (").append(figure.id()).append(")\n");
    for (Check check : audited.checks()) {
      text.append(GAP)
          .append(words.text("line.rule", words.rule(figure, check.rule())))
          .append('\n');
      text.append(GAP).append(GAP).append(words.outcome(figure, check)).append('\n');
      words
          .possible(figure, check)
          .forEach(
              way ->
                  text.append(GAP)
                      .append(GAP)
                      .append(words.text("line.possible", way))
                      .append('\n'));
    }
    figure
        .counting()
        .acknowledged()
        .ifPresent(note -> text.append(GAP).append(words.text("line.note", note)).append('\n'));
    return text.toString();
  }

  private String totals(List<AuditedFigure> figures) {
    return words.text(
        "totals",
        figures.size(),
        count(figures, Verdict.AGREES),
        count(figures, Verdict.DIFFERS),
        count(figures, Verdict.UNVERIFIABLE));
  }

  private static long count(List<AuditedFigure> figures, Verdict verdict) {
    return figures.stream().filter(audited -> audited.verdict() == verdict).count();
  }

  /** For programs: {@code {"figures": [{"id", "year", "label", …}]}}. */
  String json() {
    byte[] bytes =
        JsonText.write(
            json -> {
              json.writeStartObject();
              json.writeArrayFieldStart("figures");
              for (RocYear year : years) {
                for (AuditedFigure audited : audit.of(year)) {
                  write(audited, json);
                }
              }
              json.writeEndArray();
              json.writeEndObject();
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void write(AuditedFigure audited, JsonGenerator json) throws IOException {
    Figure figure = audited.figure();
    json.writeStartObject();
    json.writeStringField("id", figure.id());
    json.writeNumberField("year", figure.year().number());
    json.writeStringField("label", words.label(figure));
    json.writeStringField("section", figure.source().section());
    json.writeStringField("unit", figure.unit().id());
    json.writeNumberField("stated", figure.value());
    value(json, "recomputed", audited.recomputed().orElse(null));
    json.writeStringField("verdict", audited.verdict().id());
    value(json, "difference", audited.difference().orElse(null));
    value(
        json,
        "rule",
        audited.decisive().map(check -> words.rule(figure, check.rule())).orElse(null));
    json.writeStringField("explanation", words.explanation(audited));
    json.writeEndObject();
  }

  /** A field that is there even where it has no value. */
  private static void value(JsonGenerator json, String name, Object value) throws IOException {
    json.writeFieldName(name);
    JsonText.value(json, value);
  }
}
