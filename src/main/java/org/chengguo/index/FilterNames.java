package org.chengguo.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.Strategy;
import org.chengguo.model.Text;
import org.chengguo.terms.AgencyNames;
import org.chengguo.terms.Folding;
import org.chengguo.text.NearNames;

/** What people may call the values of a filter: their ids, and the names that one value bears. */
final class FilterNames {
  /** So few values are listed where a name is near none of them. */
  private static final int FEW = 8;

  /** In the site's order. */
  private final List<String> ids = new ArrayList<>();

  private final SortedSet<String> known = new TreeSet<>();
  private final Map<String, SortedSet<String>> idsByFoldedName = new TreeMap<>();

  private FilterNames() {}

  static FilterNames of(FilterField field, Site site) {
    FilterNames names = new FilterNames();
    switch (field) {
      case YEAR -> site.years().stream().map(ReportYear::year).forEach(names::add);
      case KIND -> Stream.of(RecordKind.values()).forEach(kind -> names.add(kind.id(), List.of()));
      case AGENCY ->
          site.agencies().forEach(agency -> names.add(agency.id(), AgencyNames.namesOf(agency)));
      case TOPIC -> site.topics().forEach(topic -> names.add(topic.id(), all(topic.name())));
      case STRATEGY -> site.plans().stream().flatMap(Plan::strategies).forEach(names::add);
    }
    return names;
  }

  private void add(RocYear year) {
    String commonEra = Integer.toString(year.commonEra());
    add(year.toString(), List.of(commonEra, year + "年", commonEra + "年"));
  }

  private void add(Strategy strategy) {
    List<String> names = new ArrayList<>(all(strategy.title()));
    names.add(strategy.id());
    add(strategy.fullId(), names);
  }

  private void add(String id, Collection<String> names) {
    ids.add(id);
    call(id, id);
    names.forEach(name -> call(id, name));
  }

  private void call(String id, String name) {
    known.add(name);
    idsByFoldedName.computeIfAbsent(folded(name), unused -> new TreeSet<>()).add(id);
  }

  private static List<String> all(Text name) {
    return Stream.concat(Stream.of(name.chinese()), name.english().stream()).toList();
  }

  private static String folded(String name) {
    return Folding.complete().fold(name).strip();
  }

  /** The id of the one value that is called so. */
  Optional<String> id(String name) {
    SortedSet<String> sharing = sharing(name);
    return ids.contains(name)
        ? Optional.of(name)
        : sharing.stream().filter(only -> sharing.size() == 1).findFirst();
  }

  /** What a name that is no one value's may have meant. */
  List<String> near(String name) {
    if (!sharing(name).isEmpty()) {
      return List.copyOf(sharing(name));
    }
    List<String> near = NearNames.of(name, known);
    return near.isEmpty() && ids.size() <= FEW ? List.copyOf(ids) : near;
  }

  private SortedSet<String> sharing(String name) {
    String folded = folded(name);
    return folded.isEmpty()
        ? new TreeSet<>()
        : idsByFoldedName.getOrDefault(folded, new TreeSet<>());
  }
}
