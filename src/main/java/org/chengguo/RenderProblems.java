package org.chengguo;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * Collects render exceptions by place: a broken line is one problem, however many pages it breaks.
 */
final class RenderProblems {
  private final Map<Origin, SortedMap<String, String>> pagesByPlace = new ConcurrentSkipListMap<>();

  /** Adds an exception, and returns whether it is the first at its place. */
  boolean add(Origin place, String page, String message) {
    // Sorted, so that the page that the message names does not depend on threads.
    SortedMap<String, String> first = new ConcurrentSkipListMap<>(Map.of(page, message));
    SortedMap<String, String> known = pagesByPlace.putIfAbsent(place, first);
    if (known != null) {
      known.put(page, message);
    }
    return known == null;
  }

  /** Returns a page for each place. */
  List<String> pages() {
    return pagesByPlace.values().stream().map(SortedMap::firstKey).toList();
  }

  boolean isEmpty() {
    return pagesByPlace.isEmpty();
  }

  void report(Problems problems) {
    pagesByPlace.forEach(
        (place, pages) ->
            problems.add(
                Code.TEMPLATE_FAULT,
                place,
                pages.get(pages.firstKey()),
                pages.firstKey(),
                Integer.toString(pages.size())));
  }
}
