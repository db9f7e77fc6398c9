package org.chengguo.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chengguo.format.DeclaredId;
import org.chengguo.format.Entry;
import org.chengguo.format.FrontMatter;
import org.chengguo.format.References;
import org.chengguo.format.SchemaFile;
import org.chengguo.format.Schemas;
import org.chengguo.format.SourceTree;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Figure;
import org.chengguo.model.Plan;
import org.chengguo.model.ReportYear;
import org.chengguo.model.SourceDocument;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.text.NearNames;

/** Reads what a scope includes of a year: its files, and its agencies' folders in parallel. */
final class YearReader {
  private static final String FIGURES_FILE = "figures.json";

  private final YearFolder year;
  private final References references;
  private final Schemas schemas;
  private final Optional<Registers> registers;
  private final ContentScope scope;
  private final Problems problems;

  YearReader(YearFolder year, OpenedContent content, ContentScope scope) {
    this.year = year;
    this.references =
        year.planId()
            .map(plan -> content.files().under(plan, content.references()))
            .orElse(content.references());
    this.schemas = content.schemas().with(references);
    this.registers = content.registers();
    this.scope = scope;
    this.problems = year.folder().problems();
  }

  /**
   * Result of reading a year.
   *
   * @param year without invalid entries; empty if year.md or a register is invalid
   * @param agencies by folder
   */
  record Result(Optional<ReportYear> year, List<AgencyReader.Result> agencies) {
    List<Continuation> continuations() {
      return agencies.stream().flatMap(agency -> agency.continuations().stream()).toList();
    }
  }

  Result read() {
    List<Figure> figures = new ArrayList<>();
    List<ContentFolder.Item> agencies = new ArrayList<>();
    List<ContentFolder.Item> items = scope.includes(year.year()) ? year.items() : List.of();
    for (ContentFolder.Item item : items) {
      if (item.isFolder()) {
        agencies.add(item);
      } else if (item.name().equals(FIGURES_FILE)) {
        figures.addAll(figures(item));
      } else if (!item.name().equals(YearFolder.YEAR_FILE)) {
        year.folder().stray(item, List.of(FIGURES_FILE, YearFolder.YEAR_FILE));
      }
    }
    Optional<FrontMatter> front =
        year.front()
            .filter(file -> schemas.check(SchemaFile.YEAR, file.tree(), problems).isEmpty());
    // In parallel, as each folder has its own reader and Problems takes any thread; toList() keeps
    // the folders' order.
    List<AgencyReader.Result> results =
        agencies.parallelStream()
            .filter(item -> scope.includes(year.year(), item.name()))
            .map(this::agency)
            .toList();
    Optional<ReportYear> bound =
        registers.isEmpty()
            ? Optional.empty()
            : front.map(file -> bind(Entry.of(file.tree()), figures, agencyYears(results)));
    return new Result(bound, results);
  }

  /** Returns the agencies' valid results in the register's order. */
  private List<AgencyYear> agencyYears(List<AgencyReader.Result> results) {
    List<String> register = List.copyOf(registers.orElseThrow().agencies().keySet());
    return results.stream()
        .flatMap(result -> result.agencyYear().stream())
        .sorted(Comparator.comparing(agency -> register.indexOf(agency.agency().id())))
        .toList();
  }

  private AgencyReader.Result agency(ContentFolder.Item item) {
    if (!references.allows(References.Kind.AGENCY, item.name())) {
      Set<String> agencies = references.ids(References.Kind.AGENCY);
      problems.add(
          new Problem(
              Code.UNKNOWN_AGENCY,
              item.origin(),
              List.of(item.name()),
              NearNames.of(item.name(), agencies)));
    }
    return new AgencyReader(
            year.folder().enter(item), item.name(), year.year(), schemas, registers, plan())
        .read();
  }

  private Optional<Plan> plan() {
    return registers.flatMap(loaded -> year.planId().map(id -> loaded.plans().get(id)));
  }

  private List<Figure> figures(ContentFolder.Item item) {
    Optional<SourceTree> tree = year.folder().readJson(item);
    if (tree.isEmpty()) {
      return List.of();
    }
    List<DeclaredId> ids = DeclaredId.in(tree.get(), "figures");
    DeclaredId.reportDuplicates(ids, problems);
    References withFigures = references.with(References.Kind.FIGURE, DeclaredId.names(ids));
    Set<String> invalid = schemas.with(withFigures).check(SchemaFile.FIGURES, tree.get(), problems);
    List<Entry> valid =
        Entry.of(tree.get()).entries("figures").stream()
            .filter(figure -> figure.isValid(invalid))
            .toList();
    RuleChecks.check(valid, problems);
    TranslationCheck.of(registers, problems).ifPresent(check -> check.report(tree.get()));
    DeclaredId.reportDuplicates(DeclaredId.trained(valid), problems);
    return plan()
        .map(plan -> new FigureBinder(year.year(), plan, registers.orElseThrow()))
        .map(binder -> valid.stream().map(binder::figure).toList())
        .orElse(List.of());
  }

  private static Map<String, String> sections(Entry document) {
    Map<String, String> headings = new HashMap<>();
    document
        .entries("sections")
        .forEach(section -> headings.put(section.text("number"), section.text("heading")));
    return headings;
  }

  private ReportYear bind(Entry front, List<Figure> figures, List<AgencyYear> agencyYears) {
    Plan plan = registers.orElseThrow().plans().get(front.text("plan"));
    if (!plan.years().contains(year.year())) {
      problems.add(Code.PLAN_WITHOUT_YEAR, front.origin("plan"), plan.id(), year.year().toString());
    }
    Entry document = front.entry("document");
    return new ReportYear(
        year.year(),
        plan,
        front.date("published"),
        new SourceDocument(
            document.text("id"),
            document.text("title"),
            document.text("publisher"),
            sections(document)),
        year.prose(),
        front.entries("updates").stream()
            .map(
                update ->
                    new ReportYear.Update(
                        update.date("date"), update.text("change"), update.text("text")))
            .sorted(Comparator.comparing(ReportYear.Update::date).reversed())
            .toList(),
        figures,
        agencyYears);
  }
}
