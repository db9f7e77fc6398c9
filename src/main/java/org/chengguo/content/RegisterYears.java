package org.chengguo.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengguo.format.Entry;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * Finds years of agencies and of their former names that end before they begin, and years in which
 * an agency would have two former names.
 *
 * @param register a file that its schema has found right
 */
record RegisterYears(Entry register, Problems problems) {

  void check() {
    for (Entry agency : register.entries("agencies")) {
      checkOrder(agency);
      List<Entry> earlier = new ArrayList<>();
      for (Entry name : agency.entries("formerNames")) {
        checkOrder(name);
        earlier.stream()
            .filter(other -> overlap(other, name))
            .findFirst()
            .ifPresent(
                other ->
                    problems.add(
                        Code.NAMES_OVERLAP,
                        name.origin("years"),
                        name.names("names").chinese(),
                        other.names("names").chinese()));
        earlier.add(name);
      }
    }
  }

  private void checkOrder(Entry named) {
    if (first(named) > last(named)) {
      problems.add(
          Code.YEARS_REVERSED,
          named.origin("years"),
          Integer.toString(first(named)),
          Integer.toString(last(named)));
    }
  }

  private static boolean overlap(Entry one, Entry other) {
    return Math.max(first(one), first(other)) <= Math.min(last(one), last(other));
  }

  private static int first(Entry named) {
    return year(named, "from").orElse(0);
  }

  private static int last(Entry named) {
    return year(named, "until").orElse(Integer.MAX_VALUE);
  }

  private static Optional<Integer> year(Entry named, String key) {
    return named.optionalEntry("years").flatMap(years -> years.optionalInteger(key));
  }
}
