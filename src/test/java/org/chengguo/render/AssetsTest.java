package org.chengguo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chengguo.artifact.Artifact;
import org.chengguo.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Assets have addresses of their content, and modules import each other under them. */
final class AssetsTest {
  @TempDir private Path folder;

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Assets read() throws IOException {
    return Assets.read(folder, "assets");
  }

  /** The content under an address. */
  private static String sent(Assets assets, String address) {
    Artifact found =
        assets.artifacts().stream()
            .filter(artifact -> address.equals("/" + artifact.path()))
            .findFirst()
            .orElseThrow();
    return new String(found.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void addressesWithoutAnEnding() throws Exception {
    write("LICENSE", "x");
    write("v1.0/LICENSE", "x");

    assertThat(read().address("LICENSE")).matches("/assets/LICENSE\\.[0-9a-f]{10}");
    assertThat(read().address("v1.0/LICENSE")).matches("/assets/v1\\.0/LICENSE\\.[0-9a-f]{10}");
  }

  @Test
  void aModuleImportsOthersUnderTheirAddresses() throws Exception {
    write(
        "parts/list.mjs", "import * as view from './view.mjs';\nimport {a} from './words.mjs';\n");
    write("parts/view.mjs", "// import {b} from './gone.mjs';\nexport {a} from './words.mjs';\n");
    write("parts/words.mjs", "export const a = 1;\n");
    Assets assets = read();
    String words = assets.address("parts/words.mjs");
    String view = assets.address("parts/view.mjs");

    assertThat(words).matches("/assets/parts/words\\.[0-9a-f]{10}\\.mjs");
    assertThat(sent(assets, assets.address("parts/list.mjs")))
        .isEqualTo(
            "import * as view from '.%s';\nimport {a} from '.%s';\n"
                .formatted(view, words)
                .replace("./assets/parts", "."));
    assertThat(sent(assets, view)).contains("export {a} from '" + words.replaceAll(".*/", "./"));
    assertThat(assets.imports("parts/list.mjs")).containsExactly(view, words);
    assertThat(assets.imports("parts/words.mjs")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import './view.mjs';",
        "import \"./view.mjs\"",
        "import a, {b} from \"./view.mjs\"; // why",
        "import {\n  a,\n  b,\n} from './view.mjs';",
        "export * from './view.mjs'",
        "export const one = 1;\nimport {b} from './view.mjs';",
      })
  void everyFormOfAnImportIsKnown(String code) throws Exception {
    write("list.mjs", code);
    write("view.mjs", "export const a = 1, b = 2;");
    Assets assets = read();

    assertThat(sent(assets, assets.address("list.mjs")))
        .isEqualTo(code.replace("./view.mjs", assets.address("view.mjs").replaceAll(".*/", "./")));
  }

  @Test
  void modulesOfAFolderBesideItKeepTheirFolder() throws Exception {
    write("list.mjs", "import {a} from './parts/view.mjs';\n");
    write("parts/view.mjs", "export const a = 1;\n");
    Assets assets = read();
    String view = assets.address("parts/view.mjs");

    assertThat(sent(assets, assets.address("list.mjs")))
        .isEqualTo("import {a} from '" + view.replace("/assets/", "./") + "';\n");
  }

  @Test
  void anImportedModuleGivesItsImportersNewAddresses() throws Exception {
    write("list.mjs", "import * as view from './view.mjs';\n");
    write("view.mjs", "import {a} from './words.mjs';\n");
    write("words.mjs", "export const a = 1;\n");
    String before = read().address("list.mjs");
    assertThat(read().address("list.mjs")).isEqualTo(before);

    write("words.mjs", "export const a = 2;\n");
    assertThat(read().address("list.mjs")).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import {a} from '../search/engine.mjs';\n",
        "import {a} from 'https://example.org/a.mjs';\n",
        "const a = await import('./gone.mjs');\n",
      })
  void whatIsNotBesideItStays(String code) throws Exception {
    write("list.mjs", code);

    assertThat(sent(read(), read().address("list.mjs"))).isEqualTo(code);
    assertThat(read().imports("list.mjs")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/** @typedef {import('./gone.mjs').A} A */\n",
        "// as in: import {b} from './gone.mjs';\n",
      })
  void commentsImportNothingAndAreNotSent(String comment) throws Exception {
    write("list.mjs", comment + "export const a = 1;\n");
    write("wait.js", comment + "document.title = '';\n");
    Assets assets = read();

    assertThat(sent(assets, assets.address("list.mjs"))).isEqualTo("export const a = 1;\n");
    assertThat(sent(assets, assets.address("wait.js"))).isEqualTo("document.title = '';\n");
    assertThat(assets.imports("list.mjs")).isEmpty();
  }

  @Test
  void aMissingModuleIsAFaultOfItsLine() throws IOException {
    write("list.mjs", "/** Lists. */\n\nimport {a} from './gone.mjs';\n");

    assertFault(Origin.at("assets/list.mjs", 3, 0), "no such file: gone.mjs");
  }

  @Test
  void modulesInACircleAreAFault() throws IOException {
    write("a.mjs", "import {b} from './b.mjs';\n");
    write("b.mjs", "\nimport {a} from './a.mjs';\n");

    assertFault(Origin.at("assets/b.mjs", 2, 0), "imports in a circle: a.mjs");
  }

  private void assertFault(Origin place, String message) {
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            RenderException.class, exception -> assertThat(exception.origin()).isEqualTo(place))
        .hasMessage(message);
  }
}
