package org.chengguo.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chengguo.model.Language;
import org.chengguo.problem.Excerpt;
import org.chengguo.problem.Messages;
import org.chengguo.problem.Problem;
import org.chengguo.problem.ProblemReport;
import org.chengguo.text.Phrases;
import org.chengguo.text.Printable;

/** Page of problems in place of a page that cannot be shown. */
// No template: those of the site may be what is broken.
final class ProblemsPage {
  private final Language language;
  private final Phrases words;
  private final Messages messages;
  private final ProblemReport report;
  private final StringBuilder html = new StringBuilder();

  ProblemsPage(Language language, Phrases words, Messages messages, ProblemReport report) {
    this.language = language;
    this.words = words;
    this.messages = messages;
    this.report = report;
  }

  /**
   * Returns the page.
   *
   * @param problems none if the program itself has failed
   * @param number by which the page's script knows whether these are the present ones
   * @param more says how many are not shown; may be empty
   */
  byte[] of(List<Problem> problems, String number, String more) {
    html.append("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">\n<head>\n")
        .append("<meta charset=\"utf-8\">\n<meta name=\"viewport\"")
        .append(" content=\"width=device-width, initial-scale=1\">\n");
    element("title", words.text("page.title"));
    html.append("<link rel=\"stylesheet\" href=\"" + LiveScript.FOLDER + "problems.css\">\n")
        .append("</head>\n<body class=\"page-of-problems\" data-report=\"" + number + "\">\n")
        .append("<main>\n");
    element("h1", words.text("page.title"));
    element("p", words.text(problems.isEmpty() ? "page.bug" : "page.text"));
    if (!problems.isEmpty()) {
      element("h2", words.text("problems.title", report.totals()));
      html.append("<ol>\n");
      problems.forEach(this::add);
      html.append("</ol>\n");
      if (!more.isEmpty()) {
        element("p", more);
      }
    }
    html.append("</main>\n</body>\n</html>\n");
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Adds a problem, as the panel over pages shows it. */
  private void add(Problem problem) {
    String severity = problem.severity().word();
    html.append("<li class=\"" + severity + "\">\n<p><code class=\"place\">")
        .append(escaped(problem.origin().toString()))
        .append("</code> <span class=\"code\">")
        .append(severity + "[" + problem.code().id() + "]</span></p>\n<p class=\"message\">")
        .append(escaped(messages.message(problem)))
        .append("</p>\n");
    report.excerpt(problem).ifPresent(this::add);
    messages
        .hint(problem)
        .ifPresent(hint -> html.append("<p class=\"hint\">" + escaped(hint) + "</p>\n"));
    html.append("</li>\n");
  }

  private void add(Excerpt excerpt) {
    String number = excerpt.number() + " | ";
    html.append("<pre tabindex=\"0\">" + number + escaped(excerpt.text()));
    if (excerpt.caret() >= 0) {
      // The same text once more, unseen: faces differ in how wide Chinese characters are.
      html.append("\n<span class=\"gap\" aria-hidden=\"true\">" + number)
          .append(escaped(excerpt.text().substring(0, excerpt.caret())))
          .append("</span><b class=\"caret\">^</b>");
    }
    html.append("</pre>\n");
  }

  private void element(String name, String text) {
    html.append("<" + name + ">" + escaped(text) + "</" + name + ">\n");
  }

  private static String escaped(String text) {
    return Printable.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
