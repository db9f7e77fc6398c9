package org.chengguo.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/** An id declared in a file, also if the rest of its entry is invalid. */
public record DeclaredId(String id, Origin origin) {

  /** Returns the id of an entry, if it has one. */
  public static Optional<DeclaredId> of(Entry entry) {
    // From the tree and not from the model: an invalid record still declares its id, so that
    // references to it are not reported as well.
    return Optional.ofNullable(entry.node().path("id").textValue())
        .map(id -> new DeclaredId(id, entry.origin("id")));
  }

  /** Returns the ids of an array's entries. */
  public static List<DeclaredId> in(SourceTree tree, String arrayKey) {
    return Entry.of(tree).entries(arrayKey).stream().flatMap(entry -> of(entry).stream()).toList();
  }

  /** Returns the people that each training figure of the city counts, as ids. */
  public static List<DeclaredId> trained(List<Entry> figures) {
    // As ids, so that two figures about the same people in one year are found as duplicates. An
    // agency's figures and those of earlier years may repeat them.
    return figures.stream()
        .filter(figure -> !figure.has("agency") && !figure.has("period"))
        .flatMap(figure -> figure.optionalEntry("trained").stream())
        .map(
            trained ->
                new DeclaredId(trained.text("who") + " " + trained.text("sex"), trained.origin()))
        .toList();
  }

  public static List<String> names(List<DeclaredId> ids) {
    return ids.stream().map(DeclaredId::id).toList();
  }

  /** Reports every id after its first declaration. */
  public static void reportDuplicates(List<DeclaredId> ids, Problems problems) {
    Map<String, Origin> first = new HashMap<>();
    for (DeclaredId declared : ids) {
      Origin earlier = first.putIfAbsent(declared.id(), declared.origin());
      if (earlier != null) {
        problems.add(Code.DUPLICATE_ID, declared.origin(), declared.id(), earlier.toString());
      }
    }
  }
}
