package org.chengguo.content;

import java.util.List;
import java.util.Optional;
import org.chengguo.format.DeclaredId;
import org.chengguo.format.FrontMatter;
import org.chengguo.model.Origin;
import org.chengguo.model.Prose;
import org.chengguo.model.RocYear;

/**
 * A year's folder with its parsed year.md, which names the plan and the document.
 *
 * @param items all items of the folder
 * @param front parsed year.md; empty if it is missing or broken
 * @param prose its text
 */
record YearFolder(
    ContentFolder folder,
    RocYear year,
    List<ContentFolder.Item> items,
    Optional<FrontMatter> front,
    Prose prose) {
  static final String YEAR_FILE = "year.md";

  static YearFolder open(ContentFolder folder, String name) {
    List<ContentFolder.Item> items = folder.items();
    Optional<ContentFolder.Item> file =
        items.stream()
            .filter(item -> !item.isFolder() && item.name().equals(YEAR_FILE))
            .findFirst();
    if (file.isEmpty()) {
      folder.missing(YEAR_FILE);
    }
    RocYear year = new RocYear(Integer.parseInt(name));
    Optional<FrontMatter> front = file.flatMap(folder::readMarkdown);
    Prose prose = front.map(text -> folder.prose(file.get().path(), text)).orElse(Prose.NONE);
    return new YearFolder(folder, year, items, front, prose);
  }

  /** Returns the id of the year's document with its location. */
  Optional<DeclaredId> document() {
    return front.flatMap(
        file -> {
          // Before validation, so that references to a document of an invalid year.md hold.
          String id = file.tree().root().path("document").path("id").textValue();
          Origin origin = file.tree().valueAt("/document/id");
          return Optional.ofNullable(id).map(declared -> new DeclaredId(declared, origin));
        });
  }

  Optional<String> planId() {
    return front.map(file -> file.tree().root().path("plan").textValue());
  }
}
