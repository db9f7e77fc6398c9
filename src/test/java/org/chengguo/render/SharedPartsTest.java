package org.chengguo.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chengguo.model.Language;
import org.chengguo.model.RocYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part is rendered once, and again wherever it would differ. */
final class SharedPartsTest {
  @TempDir private Path folder;
  private final AtomicInteger rendered = new AtomicInteger();
  private final SharedParts parts = new SharedParts();
  private Edition main;
  private Edition other;

  @BeforeEach
  void editions() throws Exception {
    main = new Edition(Words.read(Path.of("templates/words"), "w", Language.ZH_HANT), true);
    other = new Edition(Words.read(Path.of("templates/words"), "w", Language.EN), false);
  }

  private String page(String address, String template, Map<String, ?> more) throws IOException {
    Files.writeString(folder.resolve("a.ftlh"), template);
    Links.LinkStyle style = new Links.LinkStyle(URI.create("https://results.example/"), false);
    Map<String, Object> model = new HashMap<>(more);
    model.put("link", new Links(address, main, style, Assets.read(folder, "assets")));
    model.put("other", other);
    model.put("once", parts);
    model.put("count", (TemplateMethodModelEx) arguments -> rendered.incrementAndGet());
    // A new engine each time: only the parts outlive a page.
    return new String(TemplateEngine.open(folder, "templates").render("a.ftlh", model), UTF_8);
  }

  private String page(String address, String template) throws IOException {
    return page(address, template, Map.of());
  }

  @Test
  void aPartWithoutLinksIsTheSameEverywhere() throws IOException {
    String template = "<@once name='a'>${count()}</@once>";

    assertThat(page("/measures/a/", template)).isEqualTo("1");
    assertThat(page("/topics/", template)).isEqualTo("1");
    assertThat(page("/", template)).isEqualTo("1");
  }

  @Test
  void aPartWithLinksIsTheSameBesideItself() throws IOException {
    String template = "<@once name='a'>${count()} ${link.years()}</@once>";

    assertThat(page("/measures/a/", template)).isEqualTo("1 ../../years/");
    assertThat(page("/measures/b/", template)).isEqualTo("1 ../../years/");
    assertThat(page("/courses/b/", template)).isEqualTo("2 ../../years/");
    assertThat(page("/topics/", template)).isEqualTo("3 ../years/");
    assertThat(page("/404.html", template)).isEqualTo("4 /years/");
  }

  @Test
  void aPartThatLeadsToThePageIsRenderedForIt() throws IOException {
    String template = "<@once name='a'>${count()} ${link.topics()}</@once>";

    assertThat(page("/topics/", template)).isEqualTo("1 ./");
    assertThat(page("/years/", template)).isEqualTo("2 ../topics/");
    assertThat(page("/topics/", template)).isEqualTo("3 ./");
    assertThat(page("/compare/", template)).isEqualTo("2 ../topics/");
  }

  @Test
  void addressesOfThePageItselfAreNotShared() throws IOException {
    for (String own : List.of("link.canonical()", "link.in(other)", "link.resolved('#a')")) {
      String template = "<@once name='" + own.length() + "'>${" + own + "}</@once>";

      assertThat(page("/measures/a/", template)).contains("/measures/a/");
      assertThat(page("/measures/b/", template)).contains("/measures/b/");
    }
  }

  @Test
  void whereAPageIsMayBeAsked() throws IOException {
    String template =
        "<@once name='a'>${count()}<#if link.years() == link.self()> here</#if></@once>";

    assertThat(page("/topics/", template)).isEqualTo("1");
    assertThat(page("/years/", template)).isEqualTo("2 here");
    assertThat(page("/compare/", template)).isEqualTo("1");
  }

  @Test
  void linksOfAnInnerPartCountForTheOuter() throws IOException {
    String template = "<@once name='a'><@once name='b'>${link.topics()}</@once></@once>";

    assertThat(page("/years/", "<@once name='b'>${link.topics()}</@once>")).isEqualTo("../topics/");
    assertThat(page("/compare/", template)).isEqualTo("../topics/");
    assertThat(page("/topics/", template)).isEqualTo("./");
    assertThat(page("/measures/a/", template)).isEqualTo("../../topics/");
  }

  @Test
  void everyValueHasItsOwn() throws IOException {
    String template = "<@once name='a' by=[x, y]>${x} ${y}</@once>";

    assertThat(page("/", template, Map.of("x", "p", "y", 1))).isEqualTo("p 1");
    assertThat(page("/", template, Map.of("x", "p", "y", 2))).isEqualTo("p 2");
    assertThat(page("/", template, Map.of("x", "q", "y", 1))).isEqualTo("q 1");
    assertThat(page("/", template, Map.of("x", new RocYear(111), "y", 1))).isEqualTo("111 1");
    assertThat(page("/", template, Map.of("x", new RocYear(106), "y", 1))).isEqualTo("106 1");
  }

  @Test
  void aCallWithoutANameSaysSo() {
    RenderException exception =
        catchThrowableOfType(RenderException.class, () -> page("/", "\n<@once>x</@once>"));

    assertThat(exception).hasMessageContaining("once needs a name");
    assertThat(exception.origin()).hasToString("templates/a.ftlh:2:1");
  }

  @Test
  void aValueThatCannotBeComparedIsRefused() {
    RenderException exception =
        catchThrowableOfType(
            RenderException.class, () -> page("/", "<@once name='a' by=[{}]>x</@once>"));

    assertThat(exception).hasMessageContaining("texts, numbers and values");
  }
}
