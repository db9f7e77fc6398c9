package org.chengguo.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.format.References;
import org.chengguo.model.Agency;
import org.chengguo.model.Figure;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.problem.Problems;
import org.chengguo.text.NearNames;

/** Reads a part of a content folder, and of the rest as much as its problems depend on. */
public final class PartReader {
  private final OpenedContent content;
  private final Problems problems;

  private PartReader(OpenedContent content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  /**
   * Reads the registers and every year.md, to which all records refer.
   *
   * @param name path of the folder in problems
   */
  public static PartReader open(Path folder, String name, Problems problems) {
    return new PartReader(OpenedContent.open(new ContentFolder(folder, name, problems)), problems);
  }

  /** Returns the years that have a folder. */
  public List<RocYear> years() {
    return content.years().stream().map(YearFolder::year).toList();
  }

  /** Returns the slugs of standing pages by the names of their files, which are not read. */
  public List<String> standingPages() {
    return content.items().stream()
        .filter(item -> item.isFolder() && item.name().equals("pages"))
        .map(item -> new ContentFolder(item.location(), item.path(), new Problems()))
        .flatMap(folder -> folder.items().stream().map(page -> FileNames.slug(page, ".md", folder)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns the id of the agency with an id or name; any text if the register is unreadable. */
  public Optional<String> agency(String name) {
    return content.references().allows(References.Kind.AGENCY, name)
        ? Optional.of(name)
        : agencies().filter(agency -> names(agency).contains(name)).map(Agency::id).findFirst();
  }

  /** Returns the ids and names of agencies that a misspelt one may have meant. */
  public List<String> near(String name) {
    Set<String> known =
        Stream.concat(
                content.references().ids(References.Kind.AGENCY).stream(),
                agencies().flatMap(agency -> names(agency).stream()))
            .collect(Collectors.toSet());
    return NearNames.of(name, known);
  }

  private Stream<Agency> agencies() {
    return content.registers().stream().flatMap(loaded -> loaded.agencies().values().stream());
  }

  private static List<String> names(Agency agency) {
    return Stream.concat(agency.names().stream(), agency.name().english().stream()).toList();
  }

  /**
   * Reads the folders of a scope, and more of their years if their problems depend on that.
   *
   * @return the site of what was read, without standing pages; empty if a register is invalid
   */
  public Optional<Site> read(ContentScope scope) {
    List<YearReader.Result> years = content.readYears(scope);
    Optional<Site> site = content.site(years, List.of());
    if (scope.agency().isPresent()
        && (years.stream().anyMatch(PartReader::mayCloseCycle)
            || countsOthers(site, scope.agency().get()))) {
      years = content.readYears(scope.ofAllAgencies());
      site = content.site(years, List.of());
    }
    checkIds(years);
    return site;
  }

  /** Tells whether a record continues one of its year that was not read, as a cycle would. */
  private static boolean mayCloseCycle(YearReader.Result year) {
    Set<String> read =
        year.agencies().stream()
            .flatMap(agency -> agency.ids().names().stream())
            .collect(Collectors.toSet());
    return year.continuations().stream()
        .anyMatch(continues -> continues.isWithinYear() && !read.contains(continues.to()));
  }

  /** Tells whether a figure of an agency is made of other agencies' results. */
  private static boolean countsOthers(Optional<Site> site, String agencyId) {
    OwnNumbers own = new OwnNumbers(agencyId);
    return site.stream()
        .flatMap(read -> read.years().stream())
        .flatMap(year -> year.figures().stream())
        .filter(figure -> isOf(agencyId, figure))
        .flatMap(figure -> figure.counting().rules().stream())
        .anyMatch(rule -> !rule.accept(own));
  }

  private static boolean isOf(String agencyId, Figure figure) {
    return figure.agency().filter(agency -> agency.id().equals(agencyId)).isPresent();
  }

  private void checkIds(List<YearReader.Result> years) {
    List<Continuation> continuations =
        years.stream().flatMap(year -> year.continuations().stream()).toList();
    List<String> targets = continuations.stream().map(Continuation::to).toList();
    List<String> named = new ArrayList<>(targets);
    years.stream()
        .flatMap(year -> year.agencies().stream())
        .forEach(agency -> named.addAll(agency.ids().names()));
    // Year, agency and slug are joined by hyphens, so that the folder of an id may be another one.
    RecordIds ids = ids(years, prefix -> named.stream().anyMatch(id -> id.startsWith(prefix)));
    boolean allKnown = Set.copyOf(ids.names()).containsAll(targets);
    // An unknown record gets the most similar of all ids as a suggestion.
    (allKnown ? ids : ids(years, prefix -> true)).check(continuations, problems);
  }

  /**
   * Returns the ids of the folders that were read, and of some others.
   *
   * @param isWanted by the prefix of a folder's ids
   */
  private RecordIds ids(List<YearReader.Result> years, Predicate<String> isWanted) {
    List<RecordIds> folders = new ArrayList<>();
    for (int at = 0; at < years.size(); at++) {
      YearFolder year = content.years().get(at);
      Map<String, RecordIds> read =
          years.get(at).agencies().stream()
              .collect(Collectors.toMap(AgencyReader.Result::agencyId, AgencyReader.Result::ids));
      for (ContentFolder.Item item : year.items()) {
        if (read.containsKey(item.name())) {
          folders.add(read.get(item.name()));
        } else if (item.isFolder() && isWanted.test(RecordIds.prefix(year.year(), item.name()))) {
          ContentFolder folder = year.folder().enter(item);
          folders.add(RecordIds.ofUnread(folder, year.year(), item.name()));
        }
      }
    }
    return RecordIds.joined(folders);
  }
}
