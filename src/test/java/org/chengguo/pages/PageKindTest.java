package org.chengguo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.Project;
import org.chengguo.render.Address;
import org.chengguo.testing.Differences;
import org.chengguo.testing.PageKind;
import org.chengguo.testing.RealContent;
import org.chengguo.testing.SiteFiles;
import org.junit.jupiter.api.Test;

/** The kinds of pages that browser tests visit are all that there are. */
class PageKindTest {
  /** Stands in the place of the search in copies that are read from a disk. */
  private static final Set<String> OF_COPIES = Set.of("search-offline.ftlh");

  @Test
  void everyTemplateOfAPageIsVisited() throws IOException {
    Set<String> visited = new TreeSet<>(OF_COPIES);
    PageKind.ALL.forEach(kind -> visited.add(kind.template()));
    try (Stream<Path> files = Files.list(Project.templates())) {
      Differences.assertSame(
          "templates in PageKind.ALL",
          visited,
          files
              .filter(PageKindTest::makesPages)
              .map(file -> file.getFileName().toString())
              .toList());
    }
  }

  private static boolean makesPages(Path file) {
    try {
      return file.toString().endsWith(".ftlh") && Files.readString(file).contains("<@layout.page ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyAddressIsMadeByTheTemplateItStandsFor() throws Exception {
    Map<String, String> templates = templates();
    for (PageKind kind : PageKind.ALL) {
      assertThat(templates.get(Address.file("/" + kind.file())))
          .as(kind.name() + ": " + kind.address())
          .isEqualTo(kind.template());
    }
  }

  @Test
  void everyKindHasANameAndAnAddressOfItsOwn() {
    Set<String> names = new HashSet<>();
    Set<String> addresses = new HashSet<>();
    for (PageKind kind : PageKind.ALL) {
      assertThat(names.add(kind.name())).as(kind.name()).isTrue();
      assertThat(addresses.add(kind.address())).as(kind.address()).isTrue();
    }
  }

  /** The template of every page of the real site, by the path of its file. */
  private static Map<String, String> templates() throws Exception {
    return SiteFiles.pages(RealContent.site()).stream()
        .filter(Page.class::isInstance)
        .map(Page.class::cast)
        .collect(Collectors.toMap(Page::path, Page::template, (first, second) -> first));
  }
}
