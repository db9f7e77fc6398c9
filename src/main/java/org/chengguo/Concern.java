package org.chengguo;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chengguo.content.ContentScope;
import org.chengguo.model.Figure;
import org.chengguo.model.Origin;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;

/**
 * Selects the problems that concern a part of the content.
 *
 * <p>These are the problems in its own folders, and in files to which every record refers: the
 * registers and each year.md. As long as these are wrong, no answer about a part can be right.
 *
 * @param folder of the content, as problems name it
 * @param figures locations of the numbers that the part's figures state
 */
record Concern(Path folder, ContentScope scope, Set<Origin> figures) {
  private static final Set<String> REGISTERS =
      Set.of("site.json", "agencies.json", "topics.json", "plans", "<year>");

  /** Found by recomputing a figure, not by reading its file. */
  private static final Set<Code> OF_AUDIT =
      EnumSet.of(Code.FIGURE_DIFFERS, Code.NOTHING_TO_ACKNOWLEDGE);

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  static Concern of(Path folder, ContentScope scope, Optional<Site> site) {
    return new Concern(
        folder,
        scope,
        site.stream()
            .flatMap(read -> read.years().stream())
            .flatMap(year -> year.figures().stream())
            .filter(figure -> isOf(figure, scope))
            .map(figure -> figure.counting().value())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static boolean isOf(Figure figure, ContentScope scope) {
    // Without an agency, all figures of the year: the city's, too.
    return scope.includes(figure.year())
        && scope.agency().stream()
            .allMatch(id -> figure.agency().stream().anyMatch(agency -> agency.id().equals(id)));
  }

  /** Returns the scope's concern in all agencies of its years. */
  Concern ofAllAgencies() {
    return new Concern(folder, scope.ofAllAgencies(), figures);
  }

  boolean includes(Problem problem) {
    String prefix = folder + "/";
    String path = problem.origin().path();
    if (!path.startsWith(prefix)) {
      return false;
    }
    List<String> names = List.of(path.substring(prefix.length()).split("/"));
    if (problem.code() == Code.AGENCY_NOT_OF_YEAR) {
      // Reported in the register, about a folder.
      return includesFolder(problem.arguments().get(1), problem.arguments().get(0));
    }
    if (REGISTERS.contains(names.get(0))) {
      return true;
    }
    return NUMBER.matcher(names.get(0)).matches() && includesInYear(names, problem);
  }

  private boolean includesInYear(List<String> names, Problem problem) {
    boolean isOfYear = scope.includes(year(names.get(0)));
    if (names.size() == 1) {
      return isOfYear;
    }
    return switch (names.get(1)) {
      case "year.md" -> true;
      case "figures.json" ->
          isOfYear && (!OF_AUDIT.contains(problem.code()) || figures.contains(problem.origin()));
      default -> includesFolder(names.get(0), names.get(1));
    };
  }

  private boolean includesFolder(String year, String agencyId) {
    return scope.includes(year(year), agencyId);
  }

  private static RocYear year(String name) {
    return new RocYear(Integer.parseInt(name));
  }
}
