package org.chengguo.content;

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

/**
 * Content folder with what all records refer to: the registers and every year.md.
 *
 * @param items of the folder
 * @param registers empty if one of them is invalid
 */
record OpenedContent(
    ContentFolder root,
    List<ContentFolder.Item> items,
    List<YearFolder> years,
    RegisterFiles files,
    References references,
    Schemas schemas,
    Optional<Registers> registers) {
  private static final List<String> FOLDERS = List.of("plans", "pages");
  private static final List<String> EXPECTED =
      Stream.concat(RegisterFiles.NAMES.stream(), FOLDERS.stream()).toList();

  // ROC years of one to three digits; 1000 is the year 2911. 0106 would be a second name of 106.
  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{0,2}");

  /** Reads the files to which all records refer, and reports their errors. */
  static OpenedContent open(ContentFolder root) {
    Problems problems = root.problems();
    // Beside the reading of the first files, which takes about as long and needs no schema.
    ForkJoinTask<Schemas> compiling =
        ForkJoinPool.commonPool().submit(() -> Schemas.compiled(root.memory()));
    List<ContentFolder.Item> items = root.items();
    List<ContentFolder.Item> yearItems =
        items.stream().filter(item -> item.isFolder() && isYear(item.name())).toList();
    reportStrayAndMissing(root, items, yearItems);

    RegisterFiles files = RegisterFiles.read(root, items, problems);
    // All year.md files before the first record: records may cite the documents of other years.
    List<YearFolder> years =
        yearItems.parallelStream()
            .map(item -> YearFolder.open(root.enter(item), item.name()))
            .toList();
    References references = withDocuments(files.references(), years, problems);
    Schemas schemas = compiling.join().with(references);
    Optional<Registers> registers = files.bind(schemas, references);
    TranslationCheck.of(registers, problems)
        .ifPresent(check -> files.trees().forEach(check::report));
    return new OpenedContent(root, items, years, files, references, schemas, registers);
  }

  private static boolean isFile(String name) {
    return RegisterFiles.NAMES.contains(name);
  }

  private static boolean isYear(String name) {
    return YEAR.matcher(name).matches();
  }

  private static void reportStrayAndMissing(
      ContentFolder root, List<ContentFolder.Item> items, List<ContentFolder.Item> years) {
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
  private static References withDocuments(
      References references, List<YearFolder> years, Problems problems) {
    // If one year.md is missing or broken, any unknown document may be the one it declares.
    List<DeclaredId> documents =
        years.stream().flatMap(folder -> folder.document().stream()).toList();
    DeclaredId.reportDuplicates(documents, problems);
    boolean complete = !years.isEmpty() && documents.size() == years.size();
    return complete
        ? references.with(References.Kind.DOCUMENT, DeclaredId.names(documents))
        : references;
  }

  /** Reads the agencies' folders of a scope, and the figures of its years; in parallel. */
  List<YearReader.Result> readYears(ContentScope scope) {
    return years.parallelStream().map(year -> new YearReader(year, this, scope).read()).toList();
  }

  /** Returns the site of the years that were read; empty if a register is invalid. */
  Optional<Site> site(List<YearReader.Result> results, List<StandingPage> pages) {
    return registers.map(
        loaded ->
            new Site(
                loaded.info(),
                List.copyOf(loaded.agencies().values()),
                List.copyOf(loaded.topics().values()),
                List.copyOf(loaded.issues().values()),
                List.copyOf(loaded.plans().values()),
                newestFirst(results),
                pages));
  }

  private static List<ReportYear> newestFirst(List<YearReader.Result> results) {
    return results.stream()
        .flatMap(result -> result.year().stream())
        .sorted(Comparator.comparing(ReportYear::year).reversed())
        .toList();
  }
}
