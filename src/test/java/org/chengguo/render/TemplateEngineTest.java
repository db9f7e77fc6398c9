package org.chengguo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.chengguo.model.Language;
import org.chengguo.model.Origin;
import org.chengguo.model.RocYear;
import org.chengguo.model.Text;
import org.chengguo.pages.views.Views;
import org.chengguo.testing.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates render the same everywhere, and an error names its place in the template. */
final class TemplateEngineTest {
  @TempDir private Path folder;
  private TemplateEngine engine;

  @BeforeEach
  void open() throws IOException {
    engine = TemplateEngine.open(folder, "templates");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String render(String text, Map<String, ?> model) throws Exception {
    write("a.ftlh", text);
    return new String(engine.render("a.ftlh", model), StandardCharsets.UTF_8);
  }

  private RenderException exception(String text) throws IOException {
    write("a.ftlh", text);
    return catchThrowableOfType(
        RenderException.class, () -> engine.render("a.ftlh", Map.of("year", new RocYear(111))));
  }

  @Test
  void textIsEscaped() throws Exception {
    assertThat(render("${x}", Map.of("x", "<b>&\"'性"))).isEqualTo("&lt;b&gt;&amp;&quot;&#39;性");
  }

  @Test
  void aFaultIsToldAgainForTheNextPage() throws Exception {
    RenderException first = exception("<#if true>");
    RenderException second =
        catchThrowableOfType(RenderException.class, () -> engine.render("a.ftlh", Map.of()));

    assertThat(second.origin()).isEqualTo(first.origin());
    assertThat(second).hasMessage(first.getMessage());
  }

  @Test
  void numbersHaveNoSeparators() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Taipei"));
      assertThat(render("${2024} ${1234567.5}", Map.of())).isEqualTo("2024 1234567.5");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void recordsAndOptionals() throws Exception {
    Map<String, Object> model =
        Map.of("year", new RocYear(111), "text", new Text("甲", Optional.empty()));

    assertThat(render("${year.number()} ${year.number} ${text.english()!'—'} ${year}", model))
        .isEqualTo("111 111 — 111");
  }

  /** Methods as templates may call them. */
  public static final class Called {
    public String of(RocYear year) {
      return "year " + year;
    }

    public String of(Text text) {
      return "text " + text.chinese();
    }

    public String plus(int number) {
      return "plus " + (number + 1);
    }

    public String all(String first, Object... rest) {
      return first + " " + List.of(rest);
    }

    public boolean isIt() {
      return true;
    }

    public String fails() {
      throw new IllegalStateException("it fails");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${called.of(year)} | year 111",
        "${called.of(text)} | text 甲",
        "${called.plus(41)} | plus 42",
        "${called.plus(41.0)} | plus 42",
        "${called.plus(year.number())} | plus 112",
        "${called.all('a')} | a []",
        "${called.all('a', 1, text.chinese(), year)} | a [1, 甲, 111]",
        "${called.all('a', ['b', 'c'])} | a [b, c]",
        "${called.all('a', missing!)} | a []",
        "${called.isIt()?then('yes', 'no')} | yes",
        "<#assign of = called.plus>${of(1)} | plus 2",
      })
  void methodsAreChosenByTheirArguments(String template, String expected) throws Exception {
    Map<String, Object> model =
        Map.of(
            "called",
            new Called(),
            "year",
            new RocYear(111),
            "text",
            new Text("甲", Optional.empty()));
    assertThat(render(template, model)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${called.fails()} | it fails",
        "${called.plus('x')} | The type of the actual value was: string",
      })
  void aCallThatFailsSaysWhy(String template, String expected) throws IOException {
    write("a.ftlh", "x\ny " + template);
    RenderException exception =
        catchThrowableOfType(
            RenderException.class, () -> engine.render("a.ftlh", Map.of("called", new Called())));
    assertThat(exception.origin().line()).isEqualTo(2);
    assertThat(exception).hasMessageContaining(expected);
  }

  @Test
  void aFaultInTheTemplatesSyntax() throws IOException {
    RenderException exception = exception("x\ny <#if true>\n");

    assertThat(exception.origin().path()).isEqualTo("templates/a.ftlh");
    assertThat(exception.origin().line()).isBetween(2, 3);
    assertThat(exception.getMessage()).isNotBlank();
  }

  @Test
  void aValueThatIsNotThere() throws IOException {
    RenderException exception = exception("x\n<p>${missing}</p>\n");

    assertThat(exception.origin()).isEqualTo(Origin.at("templates/a.ftlh", 2, 6));
    assertThat(exception).hasMessageContaining("null or missing").hasMessageNotContaining("\n");
  }

  @Test
  void aFaultInAnImportedMacro() throws IOException {
    write("parts.ftlh", "<#macro part>\n\n  ${missing}\n</#macro>\n");

    RenderException exception = exception("<#import \"parts.ftlh\" as parts>\n<@parts.part/>\n");

    assertThat(exception.origin()).isEqualTo(Origin.at("templates/parts.ftlh", 3, 5));
  }

  @Test
  void aSyntaxFaultInAnImportedTemplate() throws IOException {
    write("parts.ftlh", "\n\n<#nonsense>\n");

    RenderException exception = exception("<#import \"parts.ftlh\" as parts>\n");

    assertThat(exception.origin().path()).isEqualTo("templates/parts.ftlh");
    assertThat(exception.origin().line()).isEqualTo(3);
  }

  @Test
  void anImportThatIsNotThere() throws IOException {
    RenderException exception = exception("\n<#import \"gone.ftlh\" as parts>\n");

    assertThat(exception.origin()).isEqualTo(Origin.at("templates/a.ftlh", 2, 1));
    assertThat(exception).hasMessageContaining("gone.ftlh");
  }

  @Test
  void aTemplateThatIsNotThere() {
    RenderException exception =
        catchThrowableOfType(RenderException.class, () -> engine.render("gone.ftlh", Map.of()));

    assertThat(exception.origin()).isEqualTo(Origin.file("templates/gone.ftlh"));
  }

  @Test
  void aLackOfMemoryIsNoFaultOfTheTemplate() throws IOException {
    write("a.ftlh", "${exhausted.get()}");
    Supplier<String> exhausted =
        () -> {
          throw new OutOfMemoryError();
        };

    assertThat(
            catchThrowableOfType(
                OutOfMemoryError.class,
                () -> engine.render("a.ftlh", Map.of("exhausted", exhausted))))
        .isNotNull();
  }

  @Test
  void aMethodThatThrows() throws IOException {
    write("b.ftlh", "\n${words.text('no.such')}");
    Words words = Words.read(Path.of("templates/words"), "templates/words", Language.ZH_HANT);

    RenderException exception =
        catchThrowableOfType(
            RenderException.class, () -> engine.render("b.ftlh", Map.of("words", words)));

    assertThat(exception.origin()).isEqualTo(Origin.at("templates/b.ftlh", 2, 1));
    assertThat(exception).hasMessage("no words for no.such in zh-Hant");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${year.class.classLoader}",
        "${year?api.class}",
        "<#include \"../outside.ftlh\">",
        "<#include \"/etc/passwd\">",
        "<#stop \"x\">",
        "${1/0}",
        "${year.nothing()}",
      })
  void whatTemplatesMayNotDo(String text) throws IOException {
    RenderException exception = exception(text);

    assertThat(exception).isNotNull();
    assertThat(exception.origin().path()).isEqualTo("templates/a.ftlh");
    assertThat(exception.origin().line()).isEqualTo(1);
  }

  @Test
  void aMissingAsset() throws IOException {
    write("a.ftlh", "<p>\n${link.asset(\"gone.css\")}</p>");
    Edition edition =
        new Edition(
            Words.read(Path.of("templates/words"), "templates/words", Language.ZH_HANT), true);
    PageRenderer renderer =
        new PageRenderer(
            engine,
            Sites.withMeasures(1),
            edition,
            List.of(edition),
            Assets.read(folder.resolve("assets"), "assets"),
            new Links.LinkStyle(URI.create("https://results.example/"), false));

    RenderException exception =
        catchThrowableOfType(
            RenderException.class, () -> renderer.render("a.ftlh", "/", new Views.Plain()));

    assertThat(exception.origin()).isEqualTo(Origin.at("templates/a.ftlh", 2, 1));
    assertThat(exception).hasMessage("no asset gone.css in templates/assets");
  }
}
