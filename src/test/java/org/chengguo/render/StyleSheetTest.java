package org.chengguo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.chengguo.Project;
import org.chengguo.testing.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Style sheets are joined in the order of their imports, and a browser reads the same rules. */
final class StyleSheetTest {
  @TempDir private Path templates;

  private Path write(String name, String css) throws IOException {
    Path file = templates.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, css);
  }

  private static String read(Path sheet) throws IOException {
    return new String(StyleSheet.read(sheet, new FileReads()).content(), StandardCharsets.UTF_8);
  }

  @Test
  void partsStandInTheOrderOfTheirImports() throws IOException {
    write("styles/b.css", "b {\n  color: red;\n}\n");
    write("styles/a.css", "/* A. */\na { color: blue; }\n");
    Path sheet =
        write(
            "assets/site.css",
            "/* All. */\n"
                + "@import \"../styles/b.css\";\n"
                + "@import \"../styles/a.css\";\n"
                + "p { margin: 0 }");

    assertThat(read(sheet)).isEqualTo("b{color:red}a{color:blue}p{margin:0}");
  }

  @Test
  void aSheetWithoutPartsStaysOne() throws IOException {
    assertThat(read(write("assets/site.css", "p { margin: 0; }\n"))).isEqualTo("p{margin:0}");
  }

  @Test
  void manyCommentsInARowAreLeftOut() throws IOException {
    String comments = "/* x */ ".repeat(20_000);
    assertThat(read(write("assets/site.css", "a { b: c; }" + comments + "p { margin: 0; }")))
        .isEqualTo("a{b:c}p{margin:0}");
  }

  @Test
  void importsFromElsewhereStay() throws IOException {
    String elsewhere = "@import \"https://example.org/a.css\";";

    assertThat(read(write("assets/site.css", elsewhere))).isEqualTo(elsewhere);
  }

  @Test
  void aMissingPartIsNamed() throws IOException {
    Path sheet = write("assets/site.css", "@import \"../styles/gone.css\";\n");

    assertThatThrownBy(() -> StyleSheet.read(sheet, new FileReads()))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(templates.resolve("styles/gone.css").toString());
  }

  @Test
  void aPartThatIsNoTextIsNamed() throws IOException {
    Path sheet = write("assets/site.css", "@import \"../styles/a.css\";\n");
    Path part = write("styles/a.css", "a { color: red }");
    Files.write(part, new byte[] {'a', (byte) 0xff});

    assertThatThrownBy(() -> StyleSheet.read(sheet, new FileReads()))
        .isInstanceOf(IOException.class)
        .hasMessage(part + ": UTF-8");
  }

  @Test
  void theAddressChangesWithAPart() throws Exception {
    write("assets/site.css", "@import \"../styles/a.css\";\n");
    write("styles/a.css", "a { color: blue }");
    String before = Assets.read(templates.resolve("assets"), "assets").address("site.css");
    write("styles/a.css", "a { color: red }");

    assertThat(Assets.read(templates.resolve("assets"), "assets").address("site.css"))
        .isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { color : red ; }                | a{color :red}",
        "a > b , c :hover { x: 1; }         | a > b,c :hover{x:1}",
        "a/**/.b { x: 1 }                   | a/**/.b{x:1}",
        "a /* , */ .b { x: 1 }              | a .b{x:1}",
        "p { width: calc(1rem + 2px) }      | p{width:calc(1rem + 2px)}",
        "p { content: \"a  ;  } /* b */\" } | p{content:\"a  ;  } /* b */\"}",
        "p { content: 'it\\'s  {' }         | p{content:'it\\'s  {'}",
        "p { background: url(a,b;c.png) }   | p{background:url(a,b;c.png)}",
        "@media print { p { x: 1; } }       | @media print{p{x:1}}",
        "p { x: 1; /* y */ }                | p{x:1}",
        "p { }                              | p{}",
      })
  void whatIsNotNeededGoes(String css, String shorter) {
    assertThat(StyleSheet.shortened(css)).isEqualTo(shorter);
    assertThat(StyleSheet.shortened(shorter)).isEqualTo(shorter);
  }

  @Test
  void aBrowserReadsTheSameRules() throws IOException {
    Path sheet = Project.templates().resolve("assets/site.css");
    StringBuilder parts = new StringBuilder();
    for (Path part : StyleParts.listed()) {
      parts.append(Files.readString(part));
    }
    try (BrowserContext visitor = Chromium.context()) {
      Page page = visitor.newPage();
      List<String> expected = rules(page, parts.toString());
      assertThat(expected).hasSizeGreaterThan(200);
      assertThat(rules(page, read(sheet))).isEqualTo(expected);
    }
  }

  /** The rules as the browser has them; it keeps the white space of values with variables. */
  private static List<String> rules(Page page, String css) {
    String script =
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
            + " return [...sheet.cssRules].map(rule => rule.cssText).join('\\u0000'); }";
    String rules = (String) page.evaluate(script, css);
    return List.of(rules.replaceAll(",\\s+", ",").split("\u0000"));
  }
}
