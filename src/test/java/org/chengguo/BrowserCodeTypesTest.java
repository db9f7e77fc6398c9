package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
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
  void everyModuleIsSound() {
    List<Path> modules =
        Stream.of(
                Project.templates().resolve("assets"),
                Project.schemas().resolveSibling("search"),
                Project.schemas().resolveSibling("serve"))
            .flatMap(folder -> modules(folder).stream())
            .toList();
    TypeScript.check(modules);
  }

  private static List<Path> modules(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> modules =
          files.filter(file -> file.toString().matches(".*\\.m?js")).sorted().toList();
      assertThat(modules).as("modules in " + folder).isNotEmpty();
      return modules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
