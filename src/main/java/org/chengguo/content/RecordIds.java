package org.chengguo.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengguo.format.DeclaredId;
import org.chengguo.format.Entry;
import org.chengguo.format.SourceTree;
import org.chengguo.model.Origin;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;
import org.chengguo.problem.Problems;

/**
 * Ids of records in the order of their folders, also of invalid records.
 *
 * @param complete whether every file that declares ids could be parsed
 */
record RecordIds(List<DeclaredId> declared, boolean complete) {
  RecordIds {
    declared = List.copyOf(declared);
  }

  /** Returns the ids of several folders. */
  static RecordIds joined(List<RecordIds> folders) {
    return new RecordIds(
        folders.stream().flatMap(folder -> folder.declared.stream()).toList(),
        folders.stream().allMatch(RecordIds::complete));
  }

  /** Returns the ids of an agency's folder without checking its files. */
  static RecordIds ofUnread(ContentFolder folder, RocYear year, String agencyId) {
    // What is wrong with these files is not asked.
    ContentFolder silent = new ContentFolder(folder.folder(), folder.path(), new Problems());
    String prefix = prefix(year, agencyId);
    List<DeclaredId> declared = new ArrayList<>();
    boolean complete = true;
    for (ContentFolder.Item item : silent.items()) {
      if (item.name().equals(AgencyReader.RESULTS_FILE) && !item.isFolder()) {
        Optional<SourceTree> tree = silent.readJson(item);
        complete &= tree.isPresent();
        tree.map(Entry::of).ifPresent(results -> addListed(results, prefix, declared));
      } else {
        FileNames.slug(item, ".md", silent)
            .map(slug -> new DeclaredId(prefix + slug, Origin.at(item.path(), 1, 1)))
            .ifPresent(declared::add);
      }
    }
    return new RecordIds(declared, complete);
  }

  private static void addListed(Entry results, String prefix, List<DeclaredId> declared) {
    for (RecordKind kind : AgencyReader.LISTED) {
      results.entries(kind.plural()).stream()
          .flatMap(entry -> DeclaredId.of(entry).stream())
          .map(id -> new DeclaredId(prefix + id.id(), id.origin()))
          .forEach(declared::add);
    }
  }

  /** Returns the beginning of all ids of an agency's year. */
  static String prefix(RocYear year, String agencyId) {
    return year + "-" + agencyId + "-";
  }

  List<String> names() {
    return DeclaredId.names(declared);
  }

  /** Reports ids that are declared twice, and wrong continuations. */
  void check(List<Continuation> continuations, Problems problems) {
    DeclaredId.reportDuplicates(declared, problems);
    new ContinuationCheck(names(), continuations).report(complete, problems);
  }
}
