package org.chengguo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chengguo.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which comments are removed from browser code. */
final class CodeCommentsTest {
  @Test
  void commentsAndBlankLinesAreRemoved() {
    String code =
        """
        /**
         * Why.
         */
        // More.
        const one = 1;

        /* Of one line. */
          /** @type {number} */ (two).act(); // behind code
        /*/ still
        a comment */ const three = 3;
        """;

    assertThat(CodeComments.removed(code))
        .isEqualTo("const one = 1;\n (two).act(); // behind code\n const three = 3;\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const a = `\n// text\n`;\n",
        "const a = '\\\n// text';\n",
        "/*! Licence: MIT */\nconst a = 1;\n",
        "act(); /* a comment\n// ends here */ act();\n",
        "const a = /[/]*/; // no comment begins before this one\n",
        "const a = `x` + `/* y */`;\n",
      })
  void whatMayBeNoCommentStays(String code) {
    assertThat(CodeComments.removed(code)).isEqualTo(code);
  }

  @Test
  void noModuleOfOursIsSentWithLinesOfComments() throws IOException {
    try (Stream<Path> files = Files.list(Project.templates().resolve("assets"))) {
      List<Path> modules = files.filter(file -> file.toString().endsWith("js")).toList();
      assertThat(modules).hasSizeGreaterThan(5);
      for (Path module : modules) {
        String code = Files.readString(module);
        assertThat(CodeComments.removed(code))
            .as("%s", module)
            .hasSizeLessThan(code.length())
            .doesNotContainPattern("(?m)^\\s*(//|/\\*|\\* )");
      }
    }
  }
}
