package org.chengguo.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chengguo.RealSite;
import org.chengguo.testing.PageKind;

/**
 * A page of the real site to visit.
 *
 * @param edition what its address begins with: nothing, or {@code en/}
 */
record Place(PageKind kind, String edition) {
  private static final List<String> EDITIONS = List.of("", "en/");
  private static final String SECOND = "page/2/";

  /** The editions that the site has, the main one first. */
  static List<String> editions() {
    return EDITIONS.stream().filter(edition -> exists(edition + "index.html")).toList();
  }

  /** One page of every kind in every edition; the second page of a list too, where one goes on. */
  static Stream<Place> all() {
    List<PageKind> kinds = new ArrayList<>(PageKind.ALL);
    PageKind.ALL.stream()
        .filter(kind -> kind.template().equals("list.ftlh"))
        .map(kind -> kind.at(kind.name() + ", page 2", kind.address() + SECOND))
        .filter(kind -> exists(kind.address() + "index.html"))
        .forEach(kinds::add);
    return editions().stream()
        .flatMap(
            edition ->
                kinds.stream()
                    .filter(kind -> edition.isEmpty() || !kind.isSingle())
                    .map(kind -> new Place(kind, edition)));
  }

  /** Some kinds in every edition. */
  static Stream<Place> of(String... names) {
    return editions().stream()
        .flatMap(edition -> Stream.of(names).map(name -> new Place(PageKind.named(name), edition)));
  }

  private static boolean exists(String file) {
    Path folder = RealSite.folder();
    return Files.exists(folder.resolve(file));
  }

  String address() {
    return edition + kind.address();
  }

  /** The name of its file. */
  String file() {
    String file = edition + kind.file();
    return kind.isSingle() ? file : file + "index.html";
  }

  @Override
  public String toString() {
    return edition + kind.name();
  }
}
