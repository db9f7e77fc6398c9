package org.chengguo.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chengguo.derived.Proposal;
import org.chengguo.model.Language;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;
import org.chengguo.text.JsonText;

/** Prints proposals as text or JSON. */
record ProposalReport(List<Proposal> proposals) {

  /** Text that says what to write into which file, and why. */
  String text(CliWords words, Language language) {
    StringBuilder text = new StringBuilder(words.text("proposed", proposals.size())).append('\n');
    for (Proposal proposal : proposals) {
      SourceRecord record = proposal.record();
      text.append('\n').append(record.origin()).append('\n');
      text.append("  ").append(key(proposal)).append('\n');
      text.append("  ").append(titled(words, "proposed.record", record)).append('\n');
      text.append("  ").append(titled(words, "proposed.earlier", proposal.earlier())).append('\n');
      String reasons = String.join(words.text("proposed.and"), reasons(proposal, words, language));
      text.append("  ").append(words.text("proposed.why", reasons)).append('\n');
    }
    return text.toString();
  }

  private static String titled(CliWords words, String key, SourceRecord record) {
    String kind = words.text("kind." + record.kind().id() + ".sentence");
    return words.text(key, record.year().toString(), kind, record.title());
  }

  /** The key as the record's file writes it, with the records that it continues already. */
  private static String key(Proposal proposal) {
    List<String> ids = new ArrayList<>(proposal.record().continues());
    if (!ids.contains(proposal.earlier().id())) {
      ids.add(proposal.earlier().id());
    }
    boolean json = proposal.record().origin().path().endsWith(".json");
    String quote = json ? "\"" : "";
    String value = ids.stream().map(id -> quote + id + quote).collect(Collectors.joining(", "));
    String list = ids.size() == 1 ? value : "[" + value + "]";
    return quote + "continues" + quote + ": " + list + (json ? "," : "");
  }

  private static List<String> reasons(Proposal proposal, CliWords words, Language language) {
    List<String> reasons = new ArrayList<>();
    String before = proposal.earlier().agencyName().in(language);
    String after = proposal.record().agencyName().in(language);
    reasons.add(
        proposal.isSucceeded()
            ? words.text("proposed.succeeded", after, before)
            : words.text("proposed.agency", after));
    reasons.add(words.text("proposed.words", proposal.words()));
    reasons.add(words.text("proposed.likeness", percent(proposal)));
    if (proposal.nearest()) {
      reasons.add(words.text("proposed.nearest"));
    }
    for (Topic topic : proposal.topics()) {
      reasons.add(words.text("proposed.topic", topic.name().in(language)));
    }
    return reasons;
  }

  private static int percent(Proposal proposal) {
    return (int) Math.round(proposal.similarity() * 100);
  }

  /** JSON for programs: {@code {"proposals": [{"id", "continues", "linked", "reasons": {…}}]}}. */
  String json() {
    byte[] bytes =
        JsonText.write(
            json -> {
              json.writeStartObject();
              json.writeArrayFieldStart("proposals");
              for (Proposal proposal : proposals) {
                write(proposal, json);
              }
              json.writeEndArray();
              json.writeEndObject();
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void write(Proposal proposal, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", proposal.record().id());
    json.writeStringField("continues", proposal.earlier().id());
    json.writeBooleanField("linked", proposal.linked());
    json.writeStringField("file", proposal.record().origin().path());
    json.writeNumberField("line", proposal.record().origin().line());
    json.writeObjectFieldStart("reasons");
    json.writeStringField("agency", proposal.isSucceeded() ? "succeeded" : "same");
    json.writeStringField("words", proposal.words());
    json.writeNumberField("likeness", percent(proposal));
    json.writeBooleanField("nearest", proposal.nearest());
    JsonText.field(json, "topics", proposal.topics().stream().map(Topic::id).toList());
    json.writeEndObject();
    json.writeEndObject();
  }
}
