package org.chengguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chengguo.model.Language;
import org.chengguo.testing.Folders;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a person runs it: what it says where, and how it exits. */
final class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path root;
  private SmallContent content;
  private Path templates = Path.of("templates");

  @BeforeEach
  void write() {
    content = SmallContent.in(root.resolve("content"));
  }

  private int run(String... arguments) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.run(console, arguments);
  }

  /** A verb with the test's folders. */
  private int verb(String verb, String... more) {
    List<String> arguments = new ArrayList<>(List.of(verb, "--lang", "en"));
    arguments.addAll(List.of("--content", content.folder().toString()));
    arguments.addAll(List.of("--templates", templates.toString()));
    if (!verb.equals("check")) {
      arguments.addAll(List.of("--output", site().toString()));
    }
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private Path site() {
    return root.resolve("site");
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void noStackTrace() {
    assertThat(out() + err()).doesNotContain("\tat ", "Exception");
  }

  @ParameterizedTest
  @CsvSource({"zh-Hant, 用法, 指令", "en, Usage, Commands"})
  void help(String language, String usage, String commands) {
    assertThat(run("--lang", language, "--help")).isZero();

    assertThat(out()).contains(usage, commands, "build", "check", "serve", "--lang");
    assertThat(err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "serve"})
  void helpOfEveryVerbInBothLanguages(String verb) {
    assertThat(run(verb, "--help", "--lang=en")).isZero();
    assertThat(out()).contains("Usage", verb, "--content", "--base-url", "Content folder");
    out.reset();

    assertThat(run(verb, "--help")).isZero();
    assertThat(out()).contains("用法", verb, "--content", "內容資料夾");
  }

  @ParameterizedTest
  @CsvSource({
    "build, content templates output base-url strict offline timings lang help version",
    "check, content templates format pages base-url strict offline lang help version",
    "serve, content templates output port base-url strict offline lang help version",
  })
  void everyOptionIsExplainedInBothLanguages(String verb, String options) {
    for (Language language : Language.values()) {
      out.reset();
      run(verb, "--help", "--lang", language.tag());
      String shown = out().replaceAll("\\s+", " ");
      for (String option : options.split(" ")) {
        assertThat(shown).contains("--" + option, CliWords.in(language).text(option));
      }
    }
  }

  @Test
  void version() {
    assertThat(run("--version")).isZero();
    assertThat(out()).startsWith("chengguo ");
  }

  @Test
  void noVerb() {
    assertThat(run("--lang", "en")).isEqualTo(2);
    assertThat(err()).contains("Usage", "build", "check", "serve");
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "build --contnet x, --content",
    "build --strickt, --strict",
    "biuld, build",
    "chek, check",
  })
  void misspeltArguments(String line, String near) {
    assertThat(run((line + " --lang en").split(" "))).isEqualTo(2);
    assertThat(err()).contains("Unknown argument", "Did you mean", near, "--help");
    noStackTrace();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--lang fr",
        "build --lang fr",
        "check --format yaml",
        "build --base-url results.example",
        "build --base-url ftp://results.example/",
        "build --base-url https://results.example/?x",
        "build --base-url https://results.example/#x",
        "build --base-url https://",
        "build --base-url https://a|b/",
        "serve --port x",
        "serve --port 99999999999",
      })
  void wrongValues(String line) {
    String[] arguments = line.split(" ");

    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err()).contains(arguments[arguments.length - 1]);
    noStackTrace();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build --lang \033[31m", "build --base-url \u009b1m", "build \033x"})
  void whatIsGivenMovesNoCursor(String line) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err()).contains("\uFFFD").doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build --output a --output b",
        "check --format json --format text",
        "search x --limit 1 --limit 2",
        "report 111 --to a --to b",
      })
  void optionsGivenTwice(String line) {
    String[] arguments = (line + " --lang en").split(" ");

    assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("only once: " + arguments[arguments.length - 4]);
    noStackTrace();
  }

  @Test
  void anAnswerThatCannotBePrinted() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Console console =
        new Console(
            new PrintStream(full, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);

    assertThat(Main.run(console, "--lang", "en", "--version")).isEqualTo(ExitCode.FILES);
    assertThat(err()).isEqualTo("Could not read or write: standard output\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "99999"})
  void portsThatThereAreNot(String port) {
    assertThat(verb("serve", "--port", port)).isEqualTo(2);
    noStackTrace();
  }

  @Test
  void aPortThatIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThat(verb("serve", "--port", Integer.toString(port))).isEqualTo(3);
      assertThat(err()).contains("Cannot use port " + port);
      noStackTrace();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"build --content", "build --output", "check --format", "serve --port"})
  void missingValues(String line) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    noStackTrace();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "serve"})
  void aContentFolderThatIsNotThere(String verb) {
    String gone = root.resolve("gone").toString();

    assertThat(run(verb, "--lang", "en", "--content", gone)).isEqualTo(3);
    assertThat(err()).startsWith("No such folder: " + gone + " (").contains("--content");
    assertThat(out()).isEmpty();
  }

  @Test
  void aTemplatesFolderThatIsNotThere() {
    templates = root.resolve("gone");

    assertThat(verb("build")).isEqualTo(3);
    assertThat(err()).startsWith("No such folder: " + templates + " (").contains("--content");
  }

  @Test
  void aWordFileThatIsNotThere() throws IOException {
    templates = root.resolve("templates");
    Folders.copy(Path.of("templates"), templates);
    Files.delete(templates.resolve("words/zh-Hant.properties"));

    assertThat(verb("check", "--pages")).isEqualTo(1);
    assertThat(out()).contains("words/zh-Hant.properties: error[words-fault]");
    assertThat(err()).doesNotContain("\tat ");
  }

  @Test
  void buildSaysOneLine() {
    assertThat(verb("build")).isZero();

    assertThat(out()).matches("Built [0-9]+ files: \\Q" + site() + "\\E\n");
    assertThat(err()).isEmpty();
    assertThat(site().resolve("measures/106-labor-workshops/index.html")).isRegularFile();
  }

  @Test
  void checkWritesNothing() {
    assertThat(verb("check")).isZero();

    assertThat(out()).matches("All sound \\(records: [0-9]+\\)\n");
    assertThat(err()).isEmpty();
    assertThat(site()).doesNotExist();
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(verb("check")).isZero();
      assertThat(out()).matches("All sound \\(records: [0-9]+\\)\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void brokenContent() {
    content.replace("106/labor/workshops.md", "strategy", "stratgy");

    assertThat(verb("build")).isEqualTo(1);
    assertThat(err())
        .contains(
            content.folder() + "/106/labor/workshops.md:3:1: error[unknown-key]: ",
            "  3 | stratgy: \"1.1\"\n    | ^\n",
            "hint: did you mean strategy?")
        .endsWith("2 errors, 0 warnings\n");
    assertThat(out()).isEmpty();
    assertThat(site()).doesNotExist();
    noStackTrace();
  }

  @Test
  void brokenContentInChinese() {
    content.replace("106/labor/workshops.md", "strategy", "stratgy");

    assertThat(run("check", "--content", content.folder().toString())).isEqualTo(1);
    assertThat(out()).contains("error[unknown-key]: ", "stratgy");
    noStackTrace();
  }

  @Test
  void warningsStopNothingUnlessStrict() {
    content.replace("106/labor/results.json", "\"submitted\"", "\"not-submitted\"");

    assertThat(verb("build")).isZero();
    assertThat(err()).contains("warning[not-submitted-but-listed]", "0 errors, 1 warning");
    assertThat(verb("check", "--strict")).isEqualTo(1);
    assertThat(verb("build", "--strict")).isEqualTo(1);
    assertThat(site().resolve("index.html")).isRegularFile();
    noStackTrace();
  }

  @Test
  void checkAsJson() throws IOException {
    content.replace("106/labor/workshops.md", "strategy", "stratgy");

    assertThat(verb("check", "--format", "json")).isEqualTo(1);
    JsonNode json = new ObjectMapper().readTree(out());
    assertThat(json.get("errors").intValue()).isEqualTo(2);
    assertThat(json.get("warnings").intValue()).isZero();
    assertThat(json.get("problems").get(1).get("code").textValue()).isEqualTo("unknown-key");
    assertThat(err()).isEmpty();
  }

  @Test
  void soundContentAsJson() throws IOException {
    assertThat(verb("check", "--format", "json")).isZero();
    assertThat(new ObjectMapper().readTree(out()))
        .hasToString("{\"problems\":[],\"errors\":0,\"warnings\":0}");
  }

  @Test
  void checkForGitHub() {
    content.replace("106/labor/workshops.md", "strategy", "stratgy");

    assertThat(verb("check", "--format", "github")).isEqualTo(1);
    assertThat(out().lines())
        .anyMatch(
            line ->
                line.startsWith("::error file=")
                    && line.contains("workshops.md,line=3,col=1,title=unknown-key::"));
    assertThat(out()).doesNotContain(" | ");
  }

  @Test
  void aTemplateThatThrows() throws IOException {
    templates = root.resolve("templates");
    Folders.copy(Path.of("templates"), templates);
    Path topic = templates.resolve("topic.ftlh");
    int line = Files.readAllLines(topic).size() + 1;
    Files.writeString(topic, Files.readString(topic).stripTrailing() + "\n${page.nothing()}\n");

    assertThat(verb("build")).isEqualTo(1);
    assertThat(err())
        .contains(
            topic + ":" + line + ":3: error[template-fault]: the template fails for topics/",
            "  " + line + " | ${page.nothing()}\n",
            "2 pages fail at this place",
            "1 error, 0 warnings");
    assertThat(site()).doesNotExist();
    noStackTrace();
  }

  @Test
  void anOutputFolderThatIsNotOurs() throws IOException {
    Files.createDirectory(site());
    Files.writeString(site().resolve("letter.txt"), "mine");

    assertThat(verb("build")).isEqualTo(3);
    assertThat(err()).contains(site() + ": error[output-not-ours]: ", "1 error, 0 warnings");
    assertThat(Folders.texts(site())).containsOnlyKeys("letter.txt");
    noStackTrace();
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/site", "content", "", "content/111/site"})
  void anOutputFolderThatOverlaps(String place) throws IOException {
    Map<String, String> before = Folders.texts(root);

    assertThat(
            run(
                "build",
                "--lang=en",
                "--content=" + content.folder(),
                "--templates=" + templates,
                "--output=" + root.resolve(place)))
        .isEqualTo(3);
    assertThat(err()).contains("error[output-overlaps]: ");
    assertThat(Folders.texts(root)).isEqualTo(before);
  }

  @Test
  void theCurrentFolderIsNotReplaced() {
    assertThat(
            run("build", "--lang=en", "--content=" + content.folder(), "--output=" + Path.of("")))
        .isEqualTo(2);
    assertThat(run("build", "--lang=en", "--content=" + content.folder(), "--output=."))
        .isEqualTo(3);
    assertThat(err()).contains("error[output-overlaps]: ");
  }

  @Test
  void aFolderOfSomeoneElseIsNotServed() throws IOException {
    Files.createDirectory(site());
    Files.writeString(site().resolve("index.html"), "mine");

    assertThat(verb("serve", "--port", "0")).isEqualTo(3);
    assertThat(out()).isEmpty();
  }

  @Test
  void aTemplateThatCallsItselfWithoutEnd() throws IOException {
    templates = root.resolve("templates");
    Folders.copy(Path.of("templates"), templates);
    Files.writeString(templates.resolve("years.ftlh"), "<#macro m><@m/></#macro><@m/>");

    assertThat(verb("build")).isEqualTo(1);
    assertThat(err()).contains("years.ftlh: error[template-fault]: ", "without end");
    assertThat(site()).doesNotExist();
    noStackTrace();
  }

  @Test
  void anOutputFolderThatCannotBeMade() throws IOException {
    Files.writeString(root.resolve("file"), "x");

    assertThat(verb("build", "--output", root.resolve("file/site").toString())).isEqualTo(2);
    err.reset();
    assertThat(
            run(
                "build",
                "--lang=en",
                "--content=" + content.folder(),
                "--output=" + root.resolve("file/site")))
        .isEqualTo(3);
    assertThat(err()).startsWith("Could not read or write: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://results.example/sub/path/", "https://results.example/sub"})
  void anotherBaseUrl(String url) throws IOException {
    assertThat(verb("build", "--base-url", url)).as(err()).isZero();

    String slashed = url.endsWith("/") ? url : url + "/";
    assertThat(site().resolve("sitemap.xml")).content().contains(slashed + "measures/");
    String path = slashed.substring("https://results.example".length());
    assertThat(site().resolve("404.html")).content().contains("href=\"" + path + "agencies/\"");
  }

  @Test
  void aSiteToReadFromADisk() {
    assertThat(verb("build", "--offline")).isZero();

    assertThat(site().resolve("index.html"))
        .content()
        .contains("href=\"agencies/index.html\"")
        .doesNotContain("<script", "<form");
    // Browsers let no script read files of a disk: the page says so, and has the lists.
    assertThat(site().resolve("search/index.html"))
        .content()
        .contains("這是供離線閱讀的網站，不提供搜尋", "href=\"https://results.example/search/\"")
        .contains("href=\"../measures/index.html\"", "href=\"../topics/index.html\"")
        .doesNotContain("<script", "<form", "hidden");
    assertThat(site().resolve("search-index")).doesNotExist();
    assertThat(site().resolve("search/engine.mjs")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "title: 庇護工場, title: [甲]",
    "title: 庇護工場, title: {a: b}",
    "topics: [workplace], topics: workplace",
    "'source: {document: 106-report, section: 一}', source: 一",
  })
  void everyTypeFaultHasItsMessage(String old, String replacement) {
    content.replace("106/labor/workshops.md", old, replacement);

    assertThat(verb("check")).as(err()).isEqualTo(1);
    assertThat(out()).contains("error[wrong-type]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e20000", "1e-20000"})
  void numbersBeyondAllMeasure(String value) {
    content.replace("106/figures.json", "35.0", value);

    assertThat(verb("check")).as(err()).isIn(0, 1);
    noStackTrace();
  }

  @ParameterizedTest
  @CsvSource({
    "/a%20b/, /a b/",
    "/gone/, /gone/",
    "/106, /106",
    "/years/#gone, /years/#gone",
  })
  void linksOfContentThatLeadNowhere(String link, String target) {
    content.replace("pages/about.md", "(/years/)", "(" + link + ")");

    assertThat(verb("check")).as(err()).isEqualTo(1);
    assertThat(out())
        .contains("pages/about.md:7:1: error[dead-", target + "\n", "1 error, 0 warnings");
    noStackTrace();
  }

  @Test
  void controlCharactersDoNotBreakTheFeed() throws Exception {
    content.replace(
        "106/year.md",
        "document:",
        "updates: [{date: 2018-05-01, change: new, text: \"a\\u0001b\"}]\ndocument:");

    if (verb("build") == 0) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(site().resolve("feed.xml").toFile());
    } else {
      assertThat(err()).contains("106/year.md:");
    }
  }

  @Test
  void progressGoesToTheStreamThatIsHandedIn() {
    Console terminal =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            true);

    assertThat(
            Main.run(
                terminal,
                "check",
                "--pages",
                "--lang=en",
                "--content",
                content.folder().toString()))
        .isZero();
    assertThat(err()).contains("Pages");
    assertThat(out()).matches("Checked [0-9]+ files, all sound\n");
  }

  @Test
  void timingsNameEveryStageAndChangeNothing() throws IOException {
    assertThat(verb("build")).isZero();
    Map<String, String> site = Folders.texts(site());
    assertThat(verb("build", "--timings")).isZero();

    assertThat(Folders.texts(site())).isEqualTo(site);
    assertThat(err())
        .containsSubsequence("processor", "reading", "listing", "related records", "search index")
        .containsSubsequence("pages", "data", "links", "writing", "publishing", "the JVM", "all");
  }
}
