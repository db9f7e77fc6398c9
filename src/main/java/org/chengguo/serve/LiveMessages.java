package org.chengguo.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.chengguo.LiveSite;
import org.chengguo.model.Language;
import org.chengguo.problem.Excerpt;
import org.chengguo.problem.Messages;
import org.chengguo.problem.Problem;
import org.chengguo.problem.ProblemReport;
import org.chengguo.problem.Severity;
import org.chengguo.text.JsonText;
import org.chengguo.text.Phrases;

/** The state of a live site as browsers are told of it. */
final class LiveMessages {
  // Of a broken register follow thousands. Nobody reads more than these before mending the first.
  private static final int MOST_PROBLEMS = 50;

  private final String server;
  private final Language language;
  private final Phrases words;
  private final Messages messages;
  private final Function<String, List<String>> lines;

  /**
   * Creates messages in a language.
   *
   * @param server name of this run, so that browsers notice another one
   * @param lines returns the lines of a source file by its path
   */
  LiveMessages(String server, Language language, Function<String, List<String>> lines) {
    this.server = server;
    this.language = language;
    this.words = Phrases.messages("serve", language.locale());
    this.messages = Messages.in(language);
    this.lines = lines;
  }

  /** Returns the version of a site, which the script of each page knows. */
  String version(long sites, long styles) {
    return server + "." + sites + "." + styles;
  }

  /** Returns a state as JSON. */
  String json(LiveSite.State state) {
    ProblemReport report = report(state);
    byte[] bytes =
        JsonText.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("version", version(state.sites(), state.styles()));
              json.writeStringField("report", number(state));
              json.writeStringField("language", language.tag());
              json.writeBooleanField("errors", hasErrors(state));
              json.writeArrayFieldStart("problems");
              for (Problem problem : state.problems().stream().limit(MOST_PROBLEMS).toList()) {
                write(json, problem, report);
              }
              json.writeEndArray();
              json.writeStringField("more", more(state));
              json.writeObjectFieldStart("words");
              for (String key : List.of("title", "hide", "show")) {
                json.writeStringField(key, words.text("problems." + key, report.totals()));
              }
              json.writeEndObject();
              json.writeEndObject();
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns a number by which a page of problems knows whether it shows the present ones. */
  private static String number(LiveSite.State state) {
    return Integer.toHexString(state.problems().hashCode());
  }

  private ProblemReport report(LiveSite.State state) {
    return new ProblemReport(state.problems(), messages, lines);
  }

  private static boolean hasErrors(LiveSite.State state) {
    return state.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private String more(LiveSite.State state) {
    int more = state.problems().size() - MOST_PROBLEMS;
    return more > 0 ? words.text("problems.more", more) : "";
  }

  private void write(JsonGenerator json, Problem problem, ProblemReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", problem.severity().word());
    json.writeStringField("code", problem.code().id());
    json.writeStringField("place", problem.origin().toString());
    json.writeStringField("message", messages.message(problem));
    JsonText.field(json, "hint", messages.hint(problem).orElse(null));
    if (report.excerpt(problem).isPresent()) {
      Excerpt excerpt = report.excerpt(problem).get();
      json.writeObjectFieldStart("excerpt");
      json.writeNumberField("line", excerpt.number());
      json.writeStringField("text", excerpt.text());
      json.writeNumberField("caret", excerpt.caret());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Returns a page that says why there is no other. */
  byte[] page(LiveSite.State state) {
    ProblemsPage page = new ProblemsPage(language, words, messages, report(state));
    List<Problem> shown = state.problems().stream().limit(MOST_PROBLEMS).toList();
    return page.of(shown, number(state), more(state));
  }
}
