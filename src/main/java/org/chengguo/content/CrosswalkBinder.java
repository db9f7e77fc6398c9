package org.chengguo.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chengguo.format.Entry;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.Text;

/** Binds the crosswalk of a valid plan to the model. */
final class CrosswalkBinder {
  private CrosswalkBinder() {}

  static Crosswalk crosswalk(Entry plan) {
    Map<String, List<Crosswalk.Link>> links = new HashMap<>();
    Map<String, Text> beforeNotes = new HashMap<>();
    Map<String, Text> afterNotes = new HashMap<>();
    branches(plan)
        .forEach(
            branch -> {
              String id = branch.text("id");
              // An empty list says "no counterpart"; without the key, nothing is stated.
              if (branch.has("counterparts")) {
                links.put(id, links(branch));
              }
              note(branch, "beforeNote", beforeNotes);
              note(branch, "afterNote", afterNotes);
            });
    return new Crosswalk(plan.optionalText("before"), links, beforeNotes, afterNotes);
  }

  /** Returns categories and strategies, in the file's order. */
  static Stream<Entry> branches(Entry plan) {
    return plan.entries("categories").stream()
        .flatMap(
            category ->
                Stream.concat(Stream.of(category), category.entries("strategies").stream()));
  }

  private static List<Crosswalk.Link> links(Entry branch) {
    return branch.entries("counterparts").stream()
        .map(
            link ->
                new Crosswalk.Link(link.text("id"), Crosswalk.Relation.of(link.text("relation"))))
        .toList();
  }

  private static void note(Entry branch, String key, Map<String, Text> notes) {
    if (branch.has(key)) {
      notes.put(branch.text("id"), branch.names(key));
    }
  }
}
