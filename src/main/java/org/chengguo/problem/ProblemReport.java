package org.chengguo.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chengguo.model.Origin;
import org.chengguo.text.JsonText;
import org.chengguo.text.Printable;

/** Formats the problems of a run as text, JSON or GitHub annotations. */
public final class ProblemReport {
  private final List<Problem> problems;
  private final Messages messages;
  private final Function<String, List<String>> source;

  /**
   * Creates a report.
   *
   * @param source returns the lines of a source file by its path; none if it is unreadable
   */
  public ProblemReport(
      List<Problem> problems, Messages messages, Function<String, List<String>> source) {
    this.problems = List.copyOf(problems);
    this.messages = messages;
    this.source = source;
  }

  /** Returns the source line of a problem with its caret; empty where there is none to show. */
  public Optional<Excerpt> excerpt(Problem problem) {
    return Excerpt.of(problem.origin(), source);
  }

  private long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** Returns the numbers of errors and warnings as a sentence. */
  public String totals() {
    return problems.isEmpty()
        ? messages.text("report.none")
        : messages.text("report.totals", count(Severity.ERROR), count(Severity.WARNING));
  }

  /**
   * Returns the report for people.
   *
   * <p>Each problem is {@code path:line:column: error[code]: message}, the source line with a
   * caret, and the hint; the totals come last.
   */
  public String text() {
    StringBuilder report = new StringBuilder();
    for (Problem problem : problems) {
      // A file's name may contain line breaks, which could forge a second problem.
      report
          .append(problem.origin().toString().replace('\n', '\uFFFD'))
          .append(": ")
          .append(problem.severity().word())
          .append('[')
          .append(problem.code().id())
          .append("]: ")
          .append(messages.message(problem))
          .append('\n');
      excerpt(problem).map(Excerpt::lines).ifPresent(report::append);
      messages
          .hint(problem)
          .ifPresent(hint -> report.append("  ").append(hintLine(hint)).append('\n'));
    }
    return Printable.of(report.append(totals()).append('\n').toString());
  }

  private String hintLine(String hint) {
    return messages.text("report.hint", hint);
  }

  /** Returns {@code {"problems":[…],"errors":n,"warnings":n}}. */
  public String json() {
    byte[] bytes =
        JsonText.write(
            json -> {
              json.writeStartObject();
              json.writeArrayFieldStart("problems");
              for (Problem problem : problems) {
                writeProblem(json, problem);
              }
              json.writeEndArray();
              json.writeNumberField("errors", count(Severity.ERROR));
              json.writeNumberField("warnings", count(Severity.WARNING));
              json.writeEndObject();
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void writeProblem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", problem.severity().word());
    json.writeStringField("code", problem.code().id());
    json.writeStringField("path", problem.origin().path());
    if (problem.origin().sheet().isPresent()) {
      json.writeStringField("sheet", problem.origin().sheet().get());
    }
    json.writeNumberField("line", problem.origin().line());
    json.writeNumberField("column", problem.origin().column());
    json.writeStringField("message", messages.message(problem));
    JsonText.field(json, "hint", messages.hint(problem).orElse(null));
    json.writeEndObject();
  }

  /** Returns workflow commands, which GitHub shows next to the changed lines. */
  public String github() {
    StringBuilder report = new StringBuilder();
    for (Problem problem : problems) {
      Origin origin = problem.origin();
      report.append("::").append(problem.severity().word());
      report.append(" file=").append(property(origin.path()));
      // GitHub shows lines of texts only: a cell is named in the message instead.
      boolean isCell = origin.sheet().isPresent();
      if (origin.line() > 0 && !isCell) {
        report.append(",line=").append(origin.line());
      }
      if (origin.column() > 0 && !isCell) {
        report.append(",col=").append(origin.column());
      }
      report.append(",title=").append(problem.code().id()).append("::");
      report.append(data((isCell ? origin + ": " : "") + messages.message(problem))).append('\n');
    }
    return Printable.of(report.append(totals()).append('\n').toString());
  }

  // The escapes of GitHub's runner (actions/toolkit, command.ts): more for properties than for the
  // message, because ":" and "," end a property.
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
