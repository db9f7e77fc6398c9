package org.chengguo.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.format.DeclaredId;
import org.chengguo.format.References;
import org.chengguo.format.Schemas;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.StandingPage;
import org.chengguo.problem.Problems;

/** Reads a content folder as a whole: the registers first, then the years that refer to them. */
public final class ContentReader {
  private static final List<String> FOLDERS = List.of("plans", "pages");
  private static final List<String> EXPECTED =
      Stream.concat(RegisterFiles.NAMES.stream(), FOLDERS.stream()).toList();
  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{0,2}");

  private final ContentFolder root;
  private final Problems problems;

  private ContentReader(ContentFolder root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * Reads everything and reports every fault of every file.
   *
   * @param folder the content folder
   * @param name how problems call the folder
   * @return the site, without entries that have faults; empty when the registers have faults
   */
  public static Optional<Site> read(Path folder, String name, Problems problems) {
    return new ContentReader(new ContentFolder(folder, name, problems), problems).read();
  }

  private Optional<Site> read() {
    List<ContentFolder.Item> items = root.items();
    List<ContentFolder.Item> years =
        items.stream().filter(item -> item.isFolder() && isYear(item.name())).toList();
    reportStrayAndMissing(items, years);

    RegisterFiles files = RegisterFiles.read(root, items, problems);
    List<YearFolder> folders =
        years.stream().map(item -> YearFolder.open(root.enter(item), item.name())).toList();
    References references = withDocuments(files.references(), folders);
    Schemas schemas = Schemas.compile().with(references);
    Optional<Registers> registers = files.bind(schemas, references);
    TranslationCheck.of(registers, problems)
        .ifPresent(check -> files.trees().forEach(check::report));
    List<StandingPage> pages = pages(items, schemas);

    List<DeclaredId> ids = new ArrayList<>();
    List<Continuation> continuations = new ArrayList<>();
    boolean complete = true;
    List<ReportYear> reportYears = new ArrayList<>();
    for (YearFolder folder : folders) {
      YearReader reader = new YearReader(folder, files, schemas, references, registers, problems);
      reader.read().ifPresent(reportYears::add);
      ids.addAll(reader.declaredIds());
      continuations.addAll(reader.continuations());
      complete &= reader.isComplete();
    }
    DeclaredId.reportDuplicates(ids, problems);
    new ContinuationCheck(DeclaredId.names(ids), continuations).report(complete, problems);
    reportYears.sort(Comparator.comparing(ReportYear::year).reversed());
    return registers.map(known -> site(known, reportYears, pages));
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

  /** Leaves documents open where a year.md is missing or broken: its id is not known. */
  private References withDocuments(References references, List<YearFolder> folders) {
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
