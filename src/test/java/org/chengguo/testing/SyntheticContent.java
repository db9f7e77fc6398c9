package org.chengguo.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.Project;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Analysis;
import org.chengguo.model.Assessment;
import org.chengguo.model.Course;
import org.chengguo.model.Measure;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;

/**
 * Content folders of any size, for benchmarks of whole builds: eight years of the real plans, with
 * the real agencies and topics, and the records of {@link SyntheticSites}.
 */
public final class SyntheticContent {
  // The years of the two real plans, whose files are copied.
  private static final int FIRST_YEAR = 105;
  private static final int LAST_YEAR = 112;

  private static final long SEED = 1;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  // Each of these characters may be markup in Markdown.
  private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}]");

  private final Path folder;

  private SyntheticContent(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a content folder.
   *
   * @param arguments the folder, which must not exist yet, and the number of records
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /**
   * Writes a content folder.
   *
   * @param folder that does not exist yet
   */
  public static void write(Path folder, int records) throws IOException {
    write(folder, site(records));
  }

  /** Returns the site that a written folder of so many records holds. */
  public static Site site(int records) {
    return SyntheticSites.of(records, SEED, FIRST_YEAR, LAST_YEAR);
  }

  /**
   * Writes a content folder.
   *
   * @param folder that does not exist yet
   * @param site one of {@link #site(int)}
   */
  public static void write(Path folder, Site site) throws IOException {
    Files.createDirectory(folder);
    Path real = Project.content();
    for (String name : List.of("site.json", "agencies.json", "topics.json", "plans", "pages")) {
      copy(real.resolve(name), folder.resolve(name));
    }
    new SyntheticContent(folder).write(site);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private void write(Site site) throws IOException {
    for (ReportYear year : site.years()) {
      Path yearFolder = Files.createDirectory(folder.resolve(year.year().toString()));
      Files.writeString(yearFolder.resolve("year.md"), yearFile(year));
      for (AgencyYear agencyYear : year.agencyYears()) {
        write(agencyYear, yearFolder.resolve(agencyYear.agency().id()));
      }
    }
  }

  private static String yearFile(ReportYear year) {
    StringBuilder text = new StringBuilder("---\n");
    text.append("plan: ").append(year.plan().id()).append('\n');
    text.append("published: ").append(year.published()).append('\n');
    text.append("document:\n");
    text.append("  id: ").append(year.document().id()).append('\n');
    text.append("  title: ").append(year.document().title()).append('\n');
    text.append("  publisher: ").append(year.document().publisher()).append('\n');
    text.append("  sections:\n");
    for (String section : List.of("二", "四", "五", "六")) {
      text.append("    - {number: ").append(section).append(", heading: ");
      text.append(year.document().heading(section).orElseThrow()).append("}\n");
    }
    return text.append("---\n").toString();
  }

  private static void write(AgencyYear agencyYear, Path agencyFolder) throws IOException {
    Files.createDirectory(agencyFolder);
    ObjectNode results = JSON.createObjectNode();
    results.putObject("submission").put("state", "submitted");
    ArrayNode analyses = results.putArray("analyses");
    ArrayNode assessments = results.putArray("assessments");
    ArrayNode courses = results.putArray("courses");
    for (SourceRecord record : agencyYear.records()) {
      record.accept(
          new SourceRecord.Visitor<Void>() {
            @Override
            public Void measure(Measure measure) {
              write(measure, agencyFolder);
              return null;
            }

            @Override
            public Void analysis(Analysis analysis) {
              ObjectNode node = entry(analysis, analyses);
              analysis.papers().ifPresent(papers -> node.put("papers", papers));
              return null;
            }

            @Override
            public Void assessment(Assessment assessment) {
              entry(assessment, assessments).put("kind", assessment.assessed().id());
              return null;
            }

            @Override
            public Void course(Course course) {
              ObjectNode node = entry(course, courses);
              course.form().ifPresent(form -> node.put("form", form.id()));
              course.cedaw().ifPresent(cedaw -> node.put("cedaw", cedaw));
              return null;
            }
          });
    }
    JSON.writeValue(agencyFolder.resolve("results.json").toFile(), results);
  }

  private static ObjectNode entry(SourceRecord record, ArrayNode list) {
    ObjectNode node = list.addObject().put("id", record.facts().slug());
    node.put("title", record.title());
    addFacts(record, node);
    return node;
  }

  private static void addFacts(SourceRecord record, ObjectNode node) {
    record.topics().stream().map(Topic::id).forEach(node.putArray("topics")::add);
    record.issue().ifPresent(issue -> node.put("issue", issue.id()));
    record.note().ifPresent(note -> node.put("note", note));
    node.putObject("source")
        .put("document", record.source().document())
        .put("section", record.source().section());
  }

  /** Writes a measure, whose front matter is JSON, which is YAML too. */
  private static void write(Measure measure, Path agencyFolder) {
    ObjectNode front = JSON.createObjectNode().put("title", measure.title());
    measure.strategy().ifPresent(strategy -> front.put("strategy", strategy.id()));
    if (measure.highlight()) {
      front.put("highlight", true);
    }
    addFacts(measure, front);
    try {
      String text =
          "---\n" + JSON.writeValueAsString(front) + "\n---\n\n" + markdown(measure) + "\n";
      Files.writeString(agencyFolder.resolve(measure.facts().slug() + ".md"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the body of a record's file as Markdown: only measures are written with theirs. */
  static String markdown(SourceRecord record) {
    return record.kind() == RecordKind.MEASURE
        ? PUNCTUATION.matcher(record.prose().text()).replaceAll("\\\\$0")
        : "";
  }
}
