package org.chengguo.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chengguo.SiteSearch;
import org.chengguo.model.Language;
import org.chengguo.model.SourceRecord;
import org.chengguo.text.JsonText;
import org.chengguo.text.Printable;

/** A search and its answer, as they are printed. */
record SearchReport(SiteSearch.Question question, SiteSearch.Answer answer) {

  /** For people: a line that sums up, then for each record what it is and where. */
  String text(CliWords words, Language language) {
    StringBuilder text = new StringBuilder(summary(words)).append('\n');
    int number = question.offset();
    for (SiteSearch.Hit hit : answer.hits()) {
      SourceRecord entry = hit.entry();
      number++;
      text.append('\n').append(number).append(". ").append(entry.title()).append('\n');
      text.append("   ").append(facts(entry, words, language)).append('\n');
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

  private static String facts(SourceRecord entry, CliWords words, Language language) {
    return words.text(
        "found.facts",
        words.year(entry.year()),
        entry.agencyName().in(language),
        words.text("kind." + entry.kind().id() + ".sentence"));
  }

  /** For programs: {@code {"query", "total", "hits": [{"id", "score", "scoreBits", …}], …}}. */
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
    SourceRecord entry = hit.entry();
    out.writeStartObject();
    out.writeStringField("id", entry.id());
    // As a double, which every reader of JSON takes for exactly the float's value.
    out.writeNumberField("score", (double) hit.score());
    out.writeNumberField("scoreBits", Float.floatToIntBits(hit.score()));
    out.writeStringField("kind", entry.kind().id());
    out.writeNumberField("year", entry.year().number());
    out.writeStringField("agency", entry.agency().id());
    out.writeStringField("title", entry.title());
    out.writeStringField("url", hit.address().substring(1));
    out.writeEndObject();
  }
}
