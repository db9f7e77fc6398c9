package org.chengguo.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chengguo.SiteSearch;
import org.chengguo.model.Language;
import org.chengguo.model.SourceRecord;
import org.chengguo.text.JsonText;
import org.chengguo.text.Printable;

/** Prints a search and its answer as text or JSON. */
record SearchReport(SiteSearch.Question question, SiteSearch.Answer answer) {

  /** Text with a line of totals, then each record with its facts and address. */
  String text(CliWords words, Language language) {
    StringBuilder text = new StringBuilder(summary(words)).append('\n');
    int number = question.offset();
    for (SiteSearch.Hit hit : answer.hits()) {
      SourceRecord record = hit.record();
      number++;
      text.append('\n').append(number).append(". ").append(record.title()).append('\n');
      text.append("   ").append(facts(record, words, language)).append('\n');
      text.append("   ").append(hit.address()).append('\n');
    }
    return Printable.of(text.toString());
  }

  private String summary(CliWords words) {
    if (answer.total() == 0) {
      return words.text("found.none", question.query());
    }
    return words.text(answer.relaxed() ? "found.close" : "found", answer.total());
  }

  private static String facts(SourceRecord record, CliWords words, Language language) {
    return words.text(
        "found.facts",
        words.year(record.year()),
        record.agencyName().in(language),
        words.text("kind." + record.kind().id() + ".sentence"));
  }

  /**
   * JSON for programs: {@code {"query", "total", "hits": [{"id", "score", "scoreBits", …}], …}}.
   */
  String json() {
    byte[] json =
        JsonText.write(
            out -> {
              out.writeStartObject();
              out.writeStringField("query", question.query());
              out.writeNumberField("total", answer.total());
              out.writeArrayFieldStart("hits");
              for (SiteSearch.Hit hit : answer.hits()) {
                write(hit, out);
              }
              out.writeEndArray();
              out.writeBooleanField("relaxed", answer.relaxed());
              out.writeEndObject();
            });
    return new String(json, StandardCharsets.UTF_8);
  }

  private static void write(SiteSearch.Hit hit, JsonGenerator out) throws IOException {
    SourceRecord record = hit.record();
    out.writeStartObject();
    out.writeStringField("id", record.id());
    // As a double, which every reader of JSON takes for exactly the float's value.
    out.writeNumberField("score", (double) hit.score());
    out.writeNumberField("scoreBits", Float.floatToIntBits(hit.score()));
    out.writeStringField("kind", record.kind().id());
    out.writeNumberField("year", record.year().number());
    out.writeStringField("agency", record.agency().id());
    out.writeStringField("title", record.title());
    out.writeStringField("url", hit.address().substring(1));
    out.writeEndObject();
  }
}
