package org.chengguo.content;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.format.DeclaredId;
import org.chengguo.format.References;
import org.chengguo.format.Schemas;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.StandingPage;
import org.chengguo.problem.Problems;

/** Reads a content folder: first the registers, then the years that refer to them. */
public final class ContentReader {
  private static final List<String> FOLDERS = List.of("plans", "pages");
  private static final List<String> EXPECTED =
      Stream.concat(RegisterFiles.NAMES.stream(), FOLDERS.stream()).toList();

  // ROC years of one to three digits; 1000 is the year 2911. 0106 would be a second name of 106.
  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{0,2}");

  private final ContentFolder root;
  private final Problems problems;

  private ContentReader(ContentFolder root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * Reads all files and reports every error in them.
   *
   * @param name path of the folder in problems
   * @return the site without invalid entries; empty if the registers are invalid
   */
  public static Optional<Site> read(Path folder, String name, Problems problems) {
    return new ContentReader(new ContentFolder(folder, name, problems), problems).read();
  }

  private Optional<Site> read() {
    // Beside the reading of the first files, which takes about as long and needs no schema.
    ForkJoinTask<Schemas> compiling = ForkJoinPool.commonPool().submit(Schemas::compile);
    List<ContentFolder.Item> items = root.items();
    List<ContentFolder.Item> years =
        items.stream().filter(item -> item.isFolder() && isYear(item.name())).toList();
    reportStrayAndMissing(items, years);

    RegisterFiles files = RegisterFiles.read(root, items, problems);
    // All year.md files before the first record: records may cite the documents of other years.
    List<YearFolder> folders =
        years.parallelStream().map(item -> YearFolder.open(root.enter(item), item.name())).toList();
    References references = withDocuments(files.references(), folders);
    Schemas schemas = compiling.join().with(references);
    ForkJoinTask<List<StandingPage>> pages =
        ForkJoinPool.commonPool().submit(() -> pages(items, schemas));
    Optional<Registers> registers = files.bind(schemas, references);
    TranslationCheck.of(registers, problems)
        .ifPresent(check -> files.trees().forEach(check::report));
    List<YearReader.Result> results =
        folders.parallelStream()
            .map(
                folder ->
                    new YearReader(folder, files, schemas, references, registers, problems).read())
            .toList();
    checkIds(results);
    // In any case: their problems count where a register has some, too.
    List<StandingPage> read = pages.join();
    return registers.map(loaded -> site(loaded, years(results), read));
  }

  /** Reports ids that are declared twice, and wrong continuations. */
  private void checkIds(List<YearReader.Result> years) {
    // After the last year, since a record may continue one of any other year.
    List<DeclaredId> ids = years.stream().flatMap(year -> year.declared().stream()).toList();
    DeclaredId.reportDuplicates(ids, problems);
    List<Continuation> continuations =
        years.stream().flatMap(year -> year.continuations().stream()).toList();
    boolean complete = years.stream().allMatch(YearReader.Result::complete);
    new ContinuationCheck(DeclaredId.names(ids), continuations).report(complete, problems);
  }

  /** Returns the valid years, newest first. */
  private static List<ReportYear> years(List<YearReader.Result> results) {
    return results.stream()
        .flatMap(result -> result.year().stream())
        .sorted(Comparator.comparing(ReportYear::year).reversed())
        .toList();
  }

  private static Site site(Registers registers, List<ReportYear> years, List<StandingPage> pages) {
    return new Site(
        registers.info(),
        List.copyOf(registers.agencies().values()),
        List.copyOf(registers.topics().values()),
        List.copyOf(registers.issues().values()),
        List.copyOf(registers.plans().values()),
        years,
        pages);
  }

  private static boolean isFile(String name) {
    return RegisterFiles.NAMES.contains(name);
  }

  private static boolean isYear(String name) {
    return YEAR.matcher(name).matches();
  }

  private void reportStrayAndMissing(
      List<ContentFolder.Item> items, List<ContentFolder.Item> years) {
    Set<String> present = new HashSet<>();
    for (ContentFolder.Item item : items) {
      present.add(item.name());
      boolean expected = item.isFolder() ? FOLDERS.contains(item.name()) : isFile(item.name());
      if (!expected && !years.contains(item)) {
        root.stray(item, EXPECTED);
      }
    }
    EXPECTED.stream().filter(name -> !present.contains(name)).forEach(root::missing);
    if (years.isEmpty()) {
      root.missing("<year>");
    }
  }

  /** Returns the references with the years' documents, if all of these are known. */
  private References withDocuments(References references, List<YearFolder> folders) {
    // If one year.md is missing or broken, any unknown document may be the one it declares.
    List<DeclaredId> documents =
        folders.stream().flatMap(folder -> folder.document().stream()).toList();
    DeclaredId.reportDuplicates(documents, problems);
    boolean complete = !folders.isEmpty() && documents.size() == folders.size();
    return complete
        ? references.with(References.Kind.DOCUMENT, DeclaredId.names(documents))
        : references;
  }

  private List<StandingPage> pages(List<ContentFolder.Item> items, Schemas schemas) {
    return items.stream()
        .filter(item -> item.isFolder() && item.name().equals("pages"))
        .flatMap(item -> new StandingPages(schemas, problems).read(root.enter(item)).stream())
        .toList();
  }
}
