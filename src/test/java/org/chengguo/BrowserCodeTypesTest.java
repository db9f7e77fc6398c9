package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chengguo.testing.TypeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser code uses every value as its JSDoc types say. */
class BrowserCodeTypesTest {
  private static final String FUNCTION =
      """
      /**
       * @param {string} text
       * @returns {number} how many characters it has
       */
      export function count(text) {
        return Array.from(text).length;
      }
      """;

  @TempDir private Path folder;

  @Test
  void everyModuleIsSound() throws IOException {
    List<Path> modules =
        Stream.concat(
                modules(Project.templates().resolve("assets")).stream(),
                modules(Project.schemas().resolveSibling("search")).stream())
            .toList();
    assertThat(modules).as("modules of the browser code").isNotEmpty();
    TypeScript.check(modules);
  }

  private static List<Path> modules(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.m?js")).sorted().toList();
    }
  }

  @Test
  void aRightModulePasses() throws IOException {
    Path module = module("right.mjs", "document.title = `${count(document.title)}`;");
    assertThatCode(() -> TypeScript.check(List.of(module))).doesNotThrowAnyException();
  }

  @Test
  void aWrongModuleIsReported() throws IOException {
    Path module = module("wrong.mjs", "document.title = count(document.title);");
    assertThatThrownBy(() -> TypeScript.check(List.of(module)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("wrong.mjs(2,1)", "TS2322", "'number'", "'string'");
  }

  @Test
  void aValueWithoutATypeIsReported() throws IOException {
    Path module = module("loose.mjs", "/** */ export function f(x) { return count(x); }");
    assertThatThrownBy(() -> TypeScript.check(List.of(module))).hasMessageContaining("TS7006");
  }

  /** A module that imports another. */
  private Path module(String name, String code) throws IOException {
    Files.writeString(folder.resolve("count.mjs"), FUNCTION);
    return Files.writeString(
        folder.resolve(name), "import { count } from \"./count.mjs\";\n" + code + "\n");
  }
}
