package org.chengguo.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Check;
import org.chengguo.derived.Verdict;
import org.chengguo.model.Figure;
import org.chengguo.model.RocYear;
import org.chengguo.text.CellWidth;
import org.chengguo.text.JsonText;
import org.chengguo.wording.AuditWording;
import org.chengguo.wording.Line;

/**
 * An audit as it is printed.
 *
 * @param years to print, in this order
 */
record AuditReport(Audit audit, List<RocYear> years, CliWords words, AuditWording wording) {
  private static final String GAP = "  ";

  // Items of a list that are named. Of more, only the number is printed: a line fits a screen.
  private static final int NAMED = 6;

  /**
   * Returns the report for people, year by year.
   *
   * <p>Each year has a table, the figures that differ with their arithmetic, and totals.
   */
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
            .map(column -> words.text("audit.column." + column))
            .toList());
    for (AuditedFigure audited : figures) {
      Figure figure = audited.figure();
      rows.add(
          List.of(
              words.text("verdict." + audited.verdict().id()),
              figure.source().section(),
              words.figure(figure),
              audited.recomputed().isEmpty()
                  ? "-"
                  : words.recomputed(audited.decisive().orElseThrow()),
              named(figure)));
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
    List<String> lines = new ArrayList<>(List.of(named(figure)));
    for (Check check : audited.checks()) {
      lines.add(GAP + wording.rule(figure.year(), check.rule()).text());
      for (Line line : outcome(figure, check, audited.checks().size() == 1)) {
        boolean title = line.kind() == Line.Kind.POSSIBLE;
        lines.add(GAP.repeat(2) + (title ? line.text() : sentence(line)));
        (title ? line.itemTexts() : List.<String>of())
            .forEach(way -> lines.add(GAP.repeat(3) + way));
      }
    }
    figure
        .counting()
        .acknowledged()
        .ifPresent(note -> lines.add(GAP + wording.text("acknowledged", note)));
    return String.join("\n", lines) + "\n";
  }

  private String named(Figure figure) {
    return words.of(figure.label()) + " (" + figure.id() + ")";
  }

  /** The arithmetic, and the finding where it says more. */
  private List<Line> outcome(Figure figure, Check check, boolean said) {
    List<Line> lines = new ArrayList<>(wording.arithmetic(figure, check));
    if (check.verdict() != Verdict.AGREES) {
      lines.addAll(wording.finding(figure, check, said));
    }
    return lines;
  }

  /** A line with the items of its list: all possible reasons, others if they are few. */
  private String sentence(Line line) {
    if (line.kind() == Line.Kind.POSSIBLE) {
      String ways = String.join(words.text("list.separator.long"), line.itemTexts());
      return words.text("pair", line.text(), ways);
    }
    return line.items().isEmpty() || line.items().size() > NAMED
        ? line.text()
        : words.text("audit.listed", line.text(), words.list(line.itemTexts()));
  }

  /** All that is said of a figure's verdict, in one paragraph. */
  private String explanation(AuditedFigure audited) {
    return audited
        .decisive()
        .map(check -> outcome(audited.figure(), check, true))
        .orElseGet(() -> wording.missing(audited.unverifiable().orElseThrow()))
        .stream()
        .map(this::sentence)
        .collect(Collectors.joining(words.text("audit.sentences")));
  }

  private String totals(List<AuditedFigure> figures) {
    return words.text(
        "audit.totals",
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
    json.writeStringField("label", words.of(figure.label()));
    json.writeStringField("section", figure.source().section());
    json.writeStringField("unit", figure.unit().id());
    json.writeNumberField("stated", figure.value());
    value(json, "recomputed", audited.recomputed().orElse(null));
    json.writeStringField("verdict", audited.verdict().id());
    value(json, "difference", audited.difference().orElse(null));
    value(
        json,
        "rule",
        audited
            .decisive()
            .map(check -> wording.rule(figure.year(), check.rule()).text())
            .orElse(null));
    json.writeStringField("explanation", explanation(audited));
    json.writeEndObject();
  }

  /** A field that is there even where it has no value. */
  private static void value(JsonGenerator json, String name, Object value) throws IOException {
    json.writeFieldName(name);
    JsonText.value(json, value);
  }
}
