package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chengguo.content.ContentReader;
import org.chengguo.content.ContentScope;
import org.chengguo.content.PartReader;
import org.chengguo.model.RocYear;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the check of a part with the check of everything, of which it reads little. */
final class PartCheckTest {
  private static final int RANDOM_EDITS = Integer.getInteger("part.edits", 12);
  private static final String RECORD = "111/labor/flexible-hours.md";
  private static final String OTHER = "111/social-affairs/results.json";

  @TempDir private Path work;
  private Path content;

  @BeforeEach
  void layOut() {
    content = work.resolve("content");
    FileTree.copy(Project.templates(), work.resolve("templates"));
    FileTree.copy(Project.goldenSites().resolve("good-succession/content"), content);
  }

  static List<GoldenSite> broken() {
    return GoldenSite.named("broken-");
  }

  private SiteBuild.Settings settings() {
    return new SiteBuild.Settings(
        content, work.resolve("templates"), work.resolve("output"), Optional.empty(), false, false);
  }

  private PartCheck.Result check(Optional<RocYear> year, Optional<String> agency)
      throws IOException {
    return new PartCheck(settings(), new NoProgress()).check(year, agency);
  }

  private static Optional<RocYear> year(int number) {
    return Optional.of(new RocYear(number));
  }

  private PartCheck.Checked checked(ContentScope scope) throws IOException {
    return (PartCheck.Checked) check(scope.year(), scope.agency());
  }

  /** Every year, every agency with a folder, and each of their pairs. */
  private List<ContentScope> scopes() throws IOException {
    List<ContentScope> scopes = new ArrayList<>();
    for (Path folder : folders(content)) {
      if (folder.getFileName().toString().matches("[0-9]+")) {
        Optional<RocYear> year = year(Integer.parseInt(folder.getFileName().toString()));
        scopes.add(new ContentScope(year, Optional.empty()));
        for (Path agency : folders(folder)) {
          Optional<String> id = Optional.of(agency.getFileName().toString());
          scopes.add(new ContentScope(year, id));
          scopes.add(new ContentScope(Optional.empty(), id));
        }
      }
    }
    return scopes.stream().distinct().toList();
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The answer about each part has what the whole check finds about it. */
  private int assertEveryPartAgrees(String what) throws IOException {
    SiteCheck.Result whole = new SiteCheck(settings(), new NoProgress()).check();
    int same = 0;
    for (ContentScope scope : scopes()) {
      Concern concern =
          Concern.of(
              content, scope, ContentReader.read(content, content.toString(), new Problems()));
      List<Problem> expected = whole.problems().stream().filter(concern::includes).toList();
      PartCheck.Result result = check(scope.year(), scope.agency());
      if (result instanceof PartCheck.UnknownAgency) {
        assertThat(expected)
            .as(what + scope)
            .extracting(Problem::code)
            .contains(Code.UNKNOWN_AGENCY);
        continue;
      }
      List<Problem> found = ((PartCheck.Checked) result).result().problems();
      assertThat(found).as(what + scope).containsAll(expected).allMatch(concern::includes);
      boolean isErrorElsewhere =
          whole.problems().stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .anyMatch(problem -> !concern.includes(problem));
      if (!isErrorElsewhere) {
        // The whole check looks no further than to the first stage with errors.
        assertThat(found).as(what + scope).isEqualTo(expected);
        same++;
      }
    }
    return same;
  }

  @ParameterizedTest
  @MethodSource("broken")
  void everyPartOfABrokenSiteAgrees(GoldenSite site, @TempDir Path folder) throws IOException {
    site.layOut(folder);
    work = folder;
    content = folder.resolve("content");
    assertEveryPartAgrees("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"good-figures", "good-succession", "good-small"})
  void everyPartAgreesAfterAnyEdit(String site) throws IOException {
    Path sound = Project.goldenSites().resolve(site).resolve("content");
    int same = 0;
    for (int seed = 1; seed <= RANDOM_EDITS; seed++) {
      FileTree.delete(content);
      FileTree.copy(sound, content);
      same += assertEveryPartAgrees(new ContentEdits(content, seed).edit() + " ");
    }
    assertThat(same).isPositive();
  }

  private void edit(String file, UnaryOperator<String> edit) throws IOException {
    Path path = content.resolve(file);
    String text = Files.readString(path);
    assertThat(edit.apply(text)).as(file).isNotEqualTo(text);
    Files.writeString(path, edit.apply(text));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(content.resolve(file).getParent());
    Files.writeString(content.resolve(file), text);
  }

  private static ContentScope scope(int year, String agency) {
    return new ContentScope(year(year), Optional.of(agency));
  }

  private List<Code> codes(ContentScope scope) throws IOException {
    return checked(scope).result().problems().stream().map(Problem::code).toList();
  }

  @Test
  void aSoundPart() throws IOException {
    PartCheck.Checked checked = checked(scope(111, "planning"));
    assertThat(checked.result().problems()).isEmpty();
    assertThat(checked.result().succeeded()).isTrue();
    assertThat(checked.result().checked()).isEqualTo(1);
    assertThat(checked.isComplete()).isTrue();
    assertThat(checked(new ContentScope(year(111), Optional.empty())).result().checked())
        .isEqualTo(3);
  }

  @Test
  void faultsOfOthersDoNotCount() throws IOException {
    edit("111/sports/stadium-toilets.md", text -> text.replace("strategy:", "stratgy:"));
    write("106/planning/broken.md", "no front matter");
    write("pages/stray.txt", "");
    assertThat(codes(scope(111, "planning"))).isEmpty();
    assertThat(codes(scope(111, "economy"))).isEmpty();
    assertThat(codes(scope(106, "planning"))).containsExactly(Code.FRONT_MATTER_MISSING);
    assertThat(codes(scope(111, "sports")))
        .containsExactlyInAnyOrder(Code.UNKNOWN_KEY, Code.MISSING_KEY);
    assertEveryPartAgrees("");
  }

  @Test
  void faultsOfFilesThatAllShareCount() throws IOException {
    edit("106/year.md", text -> text.replace("published:", "publishd:"));
    edit("topics.json", text -> text.replace("\"toilets\"", "\"toilet\""));
    assertThat(codes(scope(111, "planning")))
        .containsExactlyInAnyOrder(Code.UNKNOWN_KEY, Code.MISSING_KEY, Code.UNKNOWN_TOPIC);
    assertEveryPartAgrees("");
  }

  @Test
  void whatARecordContinuesIsKnownThoughItsFolderIsNotRead() throws IOException {
    edit("111/economy/results.json", text -> text.replace("stallholders\"", "stallholder\""));
    PartCheck.Checked checked = checked(scope(111, "economy"));
    assertThat(checked.result().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.UNKNOWN_RECORD);
              assertThat(problem.suggestions()).contains("109-economy-market-stallholders");
            });
    assertEveryPartAgrees("");
    // Any record may be in a file that cannot be read.
    write("109/sports/results.json", "{");
    assertThat(codes(scope(111, "economy"))).isEmpty();
  }

  /** Both 111-sports-x-y: the ids of other folders are known as far as they may be the same. */
  @Test
  void anIdOfAnotherFolderIsTaken() throws IOException {
    edit(
        "agencies.json",
        text ->
            text.replace(
                "{\"id\": \"sports\"",
                "{\"id\": \"sports-x\", \"names\": {\"zh-Hant\":"
                    + " \"甲局\"}}, {\"id\": \"sports\""));
    String record =
        Files.readString(content.resolve("111/sports/stadium-toilets.md"))
            .replaceFirst("continues: .*\n", "");
    write("111/sports/x-y.md", record.replace("體育場", "甲"));
    write("111/sports-x/y.md", record.replace("體育場", "乙"));
    assertThat(codes(scope(111, "sports-x"))).containsExactly(Code.DUPLICATE_ID);
    assertThat(codes(scope(111, "sports"))).isEmpty();
    assertEveryPartAgrees("");
  }

  @Test
  void aCycleThroughAnotherAgencyIsFound() throws IOException {
    edit(
        "111/planning/park-toilets.md",
        text -> text.replace("109-planning-park-toilets", "111-sports-stadium-toilets"));
    assertThat(codes(scope(111, "planning"))).isEmpty();
    edit(
        "111/sports/stadium-toilets.md",
        text -> text.replace("106-sports-stadium-toilets", "111-planning-park-toilets"));
    assertThat(codes(scope(111, "planning"))).containsExactly(Code.CONTINUES_CYCLE);
    assertThat(codes(scope(111, "sports"))).containsExactly(Code.CONTINUES_CYCLE);
    assertThat(codes(scope(111, "economy"))).isEmpty();
    assertEveryPartAgrees("");
  }

  /** An agency's figure that counts another agency's records, and so needs these. */
  @Test
  void aFigureMayCountWhatOthersReport() throws IOException {
    write("111/figures.json", figure("economy", "\"records\": \"measure\""));
    assertThat(codes(scope(111, "economy"))).isEmpty();
    FileTree.delete(content.resolve("111/sports"));
    assertThat(codes(scope(111, "economy"))).containsExactly(Code.FIGURE_DIFFERS);
    assertThat(codes(scope(111, "planning"))).isEmpty();
    assertEveryPartAgrees("");
    write("111/sports/broken.md", "no front matter");
    PartCheck.Checked checked = checked(scope(111, "economy"));
    assertThat(checked.result().problems()).isEmpty();
    assertThat(checked.isComplete()).isFalse();
    assertThat(checked(scope(111, "planning")).isComplete()).isTrue();
  }

  @Test
  void anAgencysOwnFigureIsRecomputedAlone() throws IOException {
    String own = "\"records\": \"assessment\", \"agency\": \"economy\"";
    write("111/figures.json", figure("economy", own));
    write("111/sports/broken.md", "no front matter");
    PartCheck.Checked checked = checked(scope(111, "economy"));
    assertThat(checked.result().problems())
        .extracting(Problem::code)
        .containsExactly(Code.FIGURE_DIFFERS);
    assertThat(checked.isComplete()).isTrue();
  }

  /** A figure of 2 that counts records. */
  private static String figure(String agency, String counted) {
    return """
        {"figures": [{"id": "counted", "label": "數", "value": 2, "unit": "items", "agency": "%s",
          "rule": {"kind": "count", %s}, "source": {"document": "111-report", "section": "六"}}]}
        """
        .formatted(agency, counted);
  }

  @Test
  void linksToOtherRecordsAreChecked() throws IOException {
    String record = "111/planning/park-toilets.md";
    edit(record, text -> text + "\n[看](/measures/111-sports-stadium-toilets/)與[頁](/about/)。\n");
    assertThat(codes(scope(111, "planning"))).isEmpty();
    edit(record, text -> text.replace("/measures/111", "/measures/110"));
    assertThat(codes(scope(111, "planning"))).containsExactly(Code.DEAD_LINK);
    assertThat(codes(scope(111, "sports"))).isEmpty();
    assertEveryPartAgrees("");
    // Links to anchors need pages, which broken templates do not give.
    edit(record, text -> text.replace("/measures/110-sports-stadium-toilets/", "/figures/#Rules"));
    assertThat(checked(scope(111, "planning")).isComplete()).isTrue();
    edit("../templates/record.ftlh", text -> text + "${nothing.here}");
    assertThat(checked(scope(111, "planning")).isComplete()).isFalse();
    // With errors elsewhere the pages are not known.
    write("106/sports/broken.md", "no front matter");
    PartCheck.Checked checked = checked(scope(111, "planning"));
    assertThat(checked.result().problems()).isEmpty();
    assertThat(checked.isComplete()).isFalse();
  }

  @Test
  void linksToPagesThatNoRecordMakesNeedNothingElse() throws IOException {
    edit(
        "111/planning/park-toilets.md",
        text -> text + "\n[頁](/about/)、[局](/agencies/sports/)、[檔](/data/measures.csv)。\n");
    write("106/sports/broken.md", "no front matter");
    assertThat(checked(scope(111, "planning")).isComplete()).isTrue();
  }

  @Test
  void warningsCountWhereTheyAreErrors() throws IOException {
    String record = Files.readString(content.resolve("111/planning/park-toilets.md"));
    write("111/planning/copied.md", record);
    PartCheck.Checked lenient = checked(scope(111, "planning"));
    assertThat(lenient.result().problems()).hasSize(1);
    assertThat(lenient.result().succeeded()).isTrue();
    SiteBuild.Settings strict =
        new SiteBuild.Settings(
            content,
            work.resolve("templates"),
            work.resolve("output"),
            Optional.empty(),
            true,
            false);
    PartCheck check = new PartCheck(strict, new NoProgress());
    assertThat(check.check(year(111), Optional.of("planning")))
        .matches(result -> !((PartCheck.Checked) result).result().succeeded());
    assertThat(check.check(year(111), Optional.of("sports")))
        .matches(result -> ((PartCheck.Checked) result).result().succeeded());
  }

  @Test
  void yearsAndAgenciesAreFoundByTheirNames() throws IOException {
    assertThat(check(year(2022), Optional.of("體育局")))
        .isEqualTo(check(year(111), Optional.of("sports")));
    assertThat(check(year(112), Optional.of("sports")))
        .isEqualTo(
            new PartCheck.UnknownYear(List.of(year(106).get(), year(109).get(), year(111).get())));
    assertThat(check(year(111), Optional.of("sport")))
        .isEqualTo(new PartCheck.UnknownAgency(List.of("sports")));
  }

  /** Nothing of another agency's records is read: no problem of theirs is met. */
  @Test
  void filesOfOthersAreNotRead() throws IOException {
    write("111/sports/broken.md", "no front matter");
    write("109/economy/results.json", "{\"analyses\": [1]}");
    Problems met = new Problems();
    PartReader.open(content, "content", met).read(scope(111, "planning"));
    assertThat(met.sorted()).isEmpty();
    PartReader.open(content, "content", met).read(scope(111, "sports"));
    assertThat(met.sorted()).hasSize(1);
  }
}
