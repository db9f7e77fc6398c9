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

  /** Items of a list that are named; of more, the number is told: a line still fits a screen. */
  private static final int NAMED = 6;

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
    StringBuilder text = new StringBuilder();
    line(text, 0, named(figure));
    boolean said = audited.checks().size() == 1;
    for (Check check : audited.checks()) {
      line(text, 1, wording.rule(figure.year(), check.rule()).text());
      outcome(figure, check, said).forEach(sentence -> line(text, 2, sentence));
      List<Line> possible = wording.possible(figure, check);
      if (!possible.isEmpty()) {
        line(text, 2, wording.text("possible"));
        possible.forEach(way -> line(text, 3, way.text()));
      }
    }
    figure
        .counting()
        .acknowledged()
        .ifPresent(note -> line(text, 1, wording.text("acknowledged", note)));
    return text.toString();
  }

  private static void line(StringBuilder text, int depth, String line) {
    text.append(GAP.repeat(depth)).append(line).append('\n');
  }

  private String named(Figure figure) {
    return wording.of(figure.label()) + " (" + figure.id() + ")";
  }

  /** The arithmetic, and the finding where it says more. */
  private List<String> outcome(Figure figure, Check check, boolean said) {
    List<Line> lines = new ArrayList<>(wording.arithmetic(figure, check));
    if (check.verdict() != Verdict.AGREES) {
      lines.addAll(wording.finding(figure, check, said));
    }
    return sentences(lines);
  }

  private List<String> sentences(List<Line> lines) {
    return lines.stream().map(this::sentence).toList();
  }

  /** A sentence with the items of a short list. */
  private String sentence(Line line) {
    return line.items().isEmpty() || line.items().size() > NAMED
        ? line.text()
        : words.text("audit.listed", line.text(), wording.list(line.itemTexts()));
  }

  /** All that is said of a figure's verdict, in one paragraph. */
  private String explanation(AuditedFigure audited) {
    if (audited.decisive().isEmpty()) {
      return paragraph(sentences(wording.missing(audited.unverifiable().orElseThrow())));
    }
    Check check = audited.decisive().get();
    List<String> sentences = new ArrayList<>(outcome(audited.figure(), check, true));
    List<Line> possible = wording.possible(audited.figure(), check);
    if (!possible.isEmpty()) {
      String ways =
          possible.stream()
              .map(Line::text)
              .collect(Collectors.joining(words.text("list.separator.long")));
      sentences.add(words.text("pair", wording.text("possible"), ways));
    }
    return paragraph(sentences);
  }

  private String paragraph(List<String> sentences) {
    return String.join(words.text("audit.sentences"), sentences);
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
    json.writeStringField("unit", figure.unit());
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
