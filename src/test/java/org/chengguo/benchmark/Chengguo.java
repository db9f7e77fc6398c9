package org.chengguo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;

/**
 * A build of this program.
 *
 * @param name {@link Comparison#OURS} or {@link Comparison#OLDER}
 * @param templates of the same commit as the jar, since a jar reads no others
 * @param beside the jar and what the package step made beside it
 */
record Chengguo(String name, String version, Path jar, Path templates, FileTimes beside) {
  private static final String JAR = "target/chengguo.jar";
  private static final String FILES = "chengguo";

  /**
   * Finds a jar and its templates.
   *
   * @param place a checkout in which the jar was built, or a jar in such a checkout's target folder
   * @param version for the tables; empty for what the jar says of itself
   * @throws IllegalStateException when a part is missing
   */
  static Chengguo at(Path place, String name, String version) throws IOException {
    Path jar = (Files.isDirectory(place) ? place.resolve(JAR) : place).toAbsolutePath().normalize();
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(
          "There is no " + jar + ": run mvn -q -DskipTests package there first");
    }
    Path templates = jar.resolveSibling("../templates").normalize();
    if (!Files.isDirectory(templates)) {
      throw new IllegalStateException(
          "There is no %s: %s needs the templates of its own commit there"
              .formatted(templates, jar.getFileName()));
    }
    // Before the jar is asked anything: even that may leave something.
    FileTimes beside = FileTimes.now(jar.getParent(), FILES);
    Chengguo build = new Chengguo(name, version, jar, templates, beside);
    return version.isEmpty()
        ? new Chengguo(
            name, build.ask("--version").replace("chengguo ", ""), jar, templates, beside)
        : build;
  }

  /** Returns whether a verb has an option. */
  boolean knows(String verb, String option) throws IOException {
    return ask(verb, "--help", "--lang", "en").contains(option);
  }

  private String ask(String... arguments) throws IOException {
    return Tool.run(command(arguments));
  }

  /** Returns the README's own command, without options of the JVM. */
  private List<String> command(String... arguments) {
    return Stream.concat(Stream.of(java(), "-jar", jar.toString()), Stream.of(arguments)).toList();
  }

  /** Returns the command of the JVM in which this runs. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A build of a site with these records, in a new folder. */
  Candidate build(Path content, Site site) {
    List<String> pages = site.records().stream().flatMap(record -> pages(record)).toList();
    return new Candidate(
        name,
        version,
        name,
        round ->
            command(
                "build",
                "--content",
                content.toString(),
                "--templates",
                templates.toString(),
                "--output",
                round.resolve(output()).toString()),
        output(),
        Verifications.site(pages).and(beside.unchanged()));
  }

  /** The page of a record in each language. */
  static Stream<String> pages(SourceRecord record) {
    String page = record.kind().plural() + "/" + record.id() + "/index.html";
    return Stream.of(page, "en/" + page);
  }

  /** A check of the content that finds no error. */
  Candidate check(Path content, String... options) {
    return printing(
        json -> json.path("errors").asInt(-1) == 0,
        Stream.concat(
                Stream.of(
                    "check",
                    "--content",
                    content.toString(),
                    "--templates",
                    templates.toString(),
                    "--format",
                    "json"),
                Stream.of(options))
            .toArray(String[]::new));
  }

  /** A search that finds something. */
  Candidate search(Path content, String query) {
    return printing(
        json -> json.path("total").asInt() > 0 && !json.path("hits").isEmpty(),
        "search",
        query,
        "--content",
        content.toString(),
        "--format",
        "json");
  }

  /** An audit of figures. */
  Candidate audit(Path content) {
    return printing(
        json -> !json.path("figures").isEmpty(),
        "audit",
        "--content",
        content.toString(),
        "--format",
        "json");
  }

  private Candidate printing(Predicate<JsonNode> right, String... arguments) {
    return new Candidate(
        name,
        version,
        name,
        round -> command(arguments),
        output(),
        Verifications.printed(right).and(beside.unchanged()));
  }

  private String output() {
    return name + "/site";
  }
}
