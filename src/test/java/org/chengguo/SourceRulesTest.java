package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.SourceLiterals.Literal;
import org.chengguo.model.Agency;
import org.chengguo.model.Figure;
import org.chengguo.model.Issue;
import org.chengguo.model.Plan;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;
import org.chengguo.testing.RealContent;
import org.junit.jupiter.api.Test;

/** What no source of the program may write: addresses outside render, and ids of the content. */
final class SourceRulesTest {
  private static final Pattern ADDRESS = Pattern.compile("/[a-z0-9].*|.*/#.*");
  private static final Pattern ANCHOR = Pattern.compile("#([A-Za-z].*)?");
  private static final Pattern FOLDER = Pattern.compile("(?!https?:)[^ <]*[a-z]/");

  /** An address with more at its end: only Address itself puts one together. */
  private static final Pattern JOINED = Pattern.compile("\\bAddress\\.\\w+(\\([^()]*\\))?\\s*\\+");

  /** Packages whose folders and files are no addresses of the site. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "artifact",
          "render",
          "hosting",
          "serve",
          "cli",
          "format",
          "content",
          "problem",
          "text",
          "output");

  @Test
  void noSourceOutsideRenderWritesAnAddress() throws IOException {
    List<Literal> literals = SourceLiterals.ofProgram();
    assertThat(literals).hasSizeGreaterThan(1000);
    assertThat(literals.stream().filter(SourceRulesTest::isAddress))
        .as("addresses to move to render.Address, anchors to render.Anchors")
        .isEmpty();
  }

  @Test
  void noSourceOutsideRenderPutsAnAddressTogether() throws IOException {
    List<String> joined = new ArrayList<>();
    for (Path file : SourceLiterals.sources()) {
      String name = SourceLiterals.name(file);
      String code = SourceLiterals.code(Files.readString(file));
      if (!name.startsWith("render/") && JOINED.matcher(code).find()) {
        joined.add(name);
      }
    }
    assertThat(joined).as("files that add to an address, as only Address may").isEmpty();
  }

  @Test
  void whatWritesAnAddressIsFound() {
    String source =
        """
        class Views {
          // "/in/a/comment/"
          String a = "/topics/" + id;
          String b = page + "#" + anchor;
          String c = page + "#Plan-" + id;
          String d = folder + "schema/";
          String e = "either / or";
        }
        """;
    assertThat(
            SourceLiterals.of("pages/Views.java", source).stream()
                .filter(SourceRulesTest::isAddress))
        .extracting(Literal::text)
        .containsExactly("/topics/", "#", "#Plan-", "schema/");
    assertThat(JOINED.matcher("Address.of(topic) + anchor").find()).isTrue();
    assertThat(JOINED.matcher("Address.TOPICS + id").find()).isTrue();
    assertThat(JOINED.matcher("base + Address.of(topic)").find()).isFalse();
  }

  private static boolean isAddress(Literal literal) {
    String folder = literal.file().contains("/") ? literal.file().split("/")[0] : "";
    boolean resource =
        literal.before().contains("getResourceAsStream") || literal.before().contains("Path.of");
    if (OUTSIDE.contains(folder) || resource || literal.before().contains("templatesName")) {
      return false;
    }
    boolean ofPages = folder.equals("pages") || folder.equals("data");
    return ADDRESS.matcher(literal.text()).matches()
        || ofPages && ANCHOR.matcher(literal.text()).matches()
        || ofPages && FOLDER.matcher(literal.text()).matches();
  }

  @Test
  void noSourceNamesWhatTheContentNames() throws IOException {
    Set<String> ids = contentIds(RealContent.site());
    ids.removeAll(words());
    assertThat(ids).hasSizeGreaterThan(500).contains("general-staff-trained", "labor");
    assertThat(SourceLiterals.ofProgram().stream().filter(literal -> ids.contains(literal.text())))
        .isEmpty();
  }

  /** The ids of figures, series, agencies, topics, issues, plans and records. */
  private static Set<String> contentIds(Site site) {
    List<Figure> figures = site.years().stream().flatMap(year -> year.figures().stream()).toList();
    Set<String> ids = new TreeSet<>();
    figures.forEach(figure -> ids.add(figure.id()));
    figures.forEach(figure -> figure.series().ifPresent(ids::add));
    site.agencies().stream().map(Agency::id).forEach(ids::add);
    site.topics().stream().map(Topic::id).forEach(ids::add);
    site.issues().stream().map(Issue::id).forEach(ids::add);
    site.plans().stream().map(Plan::id).forEach(ids::add);
    site.records().stream().map(SourceRecord::id).forEach(ids::add);
    return ids;
  }

  /** The words of the content's format: its keys, and the values that its schemas list. */
  private static Set<String> words() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.list(Project.schemas())) {
      for (Path file : files.toList()) {
        collect(new ObjectMapper().readTree(file.toFile()), words);
      }
    }
    return words;
  }

  private static void collect(JsonNode schema, Set<String> words) {
    schema.path("properties").fieldNames().forEachRemaining(words::add);
    schema.path("enum").forEach(value -> words.add(value.asText()));
    schema.forEach(part -> collect(part, words));
  }
}
