package org.chengguo.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengguo.format.Entry;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * Checks the years of agencies and of their former names.
 *
 * @param register valid agencies.json
 */
record RegisterYears(Entry register, Problems problems) {

  void check() {
    for (Entry agency : register.entries("agencies")) {
      checkOrder(agency);
      List<Entry> earlier = new ArrayList<>();
      for (Entry name : agency.entries("formerNames")) {
        checkOrder(name);
        earlier.stream()
            .filter(former -> overlap(former, name))
            .findFirst()
            .ifPresent(
                former ->
                    problems.add(
                        Code.NAMES_OVERLAP,
                        name.origin("years"),
                        name.names("names").chinese(),
                        former.names("names").chinese()));
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

  private static boolean overlap(Entry left, Entry right) {
    return Math.max(first(left), first(right)) <= Math.min(last(left), last(right));
  }

  private static int first(Entry named) {
    // Without a beginning, a name is valid from the first year on; years begin at 1.
    return year(named, "from").orElse(0);
  }

  private static int last(Entry named) {
    return year(named, "until").orElse(Integer.MAX_VALUE);
  }

  private static Optional<Integer> year(Entry named, String key) {
    return named.optionalEntry("years").flatMap(years -> years.optionalInteger(key));
  }
}
