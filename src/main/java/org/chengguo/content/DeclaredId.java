package org.chengguo.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.problem.Code;
import org.chengguo.problem.Origin;
import org.chengguo.problem.Problems;

/** An id as a file declares it, whether or not the rest of its entry is right. */
record DeclaredId(String id, Origin origin) {

  /** The ids of an array's entries. */
  static List<DeclaredId> in(SourceTree tree, String arrayKey) {
    List<DeclaredId> ids = new ArrayList<>();
    for (Entry entry : Entry.of(tree).entries(arrayKey)) {
      if (entry.node().path("id").isTextual()) {
        ids.add(new DeclaredId(entry.text("id"), entry.origin("id")));
      }
    }
    return ids;
  }

  static List<String> names(List<DeclaredId> ids) {
    return ids.stream().map(DeclaredId::id).toList();
  }

  /** Reports every id after its first declaration. */
  static void reportDuplicates(List<DeclaredId> ids, Problems problems) {
    Map<String, Origin> first = new HashMap<>();
    for (DeclaredId declared : ids) {
      Origin earlier = first.putIfAbsent(declared.id(), declared.origin());
      if (earlier != null) {
        problems.add(Code.DUPLICATE_ID, declared.origin(), declared.id(), earlier.toString());
      }
    }
  }
}
