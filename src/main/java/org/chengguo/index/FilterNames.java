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

/** Names of a filter's values: their ids and all other names. */
final class FilterNames {
  // If no name is similar, all values are suggested if they are this few: the four kinds and the
  // years of a small site, never the agencies or topics.
  private static final int FEW = 8;

  private final List<String> ids = new ArrayList<>();

  private final SortedSet<String> names = new TreeSet<>();
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

  private void add(String id, Collection<String> others) {
    ids.add(id);
    addName(id, id);
    others.forEach(name -> addName(id, name));
  }

  private void addName(String id, String name) {
    names.add(name);
    idsByFoldedName.computeIfAbsent(folded(name), unused -> new TreeSet<>()).add(id);
  }

  private static List<String> all(Text name) {
    return Stream.concat(Stream.of(name.chinese()), name.english().stream()).toList();
  }

  private static String folded(String name) {
    return Folding.complete().fold(name).strip();
  }

  /** Returns the id of the only value with a name. */
  Optional<String> id(String name) {
    SortedSet<String> sharing = sharing(name);
    // An id is meant even if it is also a name of another value.
    return ids.contains(name)
        ? Optional.of(name)
        : sharing.stream().filter(only -> sharing.size() == 1).findFirst();
  }

  /** Returns suggestions for a name that is not the name of exactly one value. */
  List<String> suggestions(String name) {
    if (!sharing(name).isEmpty()) {
      return List.copyOf(sharing(name));
    }
    List<String> similar = NearNames.of(name, names);
    return similar.isEmpty() && ids.size() <= FEW ? List.copyOf(ids) : similar;
  }

  private SortedSet<String> sharing(String name) {
    String folded = folded(name);
    return folded.isEmpty()
        ? new TreeSet<>()
        : idsByFoldedName.getOrDefault(folded, new TreeSet<>());
  }
}
