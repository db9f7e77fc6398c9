package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeTest {
  @TempDir private Path folder;

  private Path script(String text) throws IOException {
    return Files.writeString(folder.resolve("script.mjs"), text);
  }

  @Test
  void aModuleRunsWithItsArguments() throws IOException {
    Path script =
        script(
            """
            import { argv } from "node:process";
            console.log(argv.slice(2).join("|"), await Promise.resolve("性別"));
            """);
    assertThat(Node.run(script, "a b", "臺北", "𠮷")).isEqualTo("a b|臺北|𠮷 性別\n");
  }

  @Test
  void muchOutputOnBothStreamsBlocksNothing() throws IOException {
    Path script =
        script(
            """
            import { writeSync } from "node:fs";
            const line = "x".repeat(1023) + "\\n";
            for (let i = 0; i < 2048; i++) {
              writeSync(2, line);
              writeSync(1, line);
            }
            """);
    assertThat(Node.run(script)).hasSize(2048 * 1024);
  }

  @Test
  void aFailureShowsBothStreams() throws IOException {
    Path script = script("console.log('so far'); console.error('so bad'); process.exit(3);");
    assertThatThrownBy(() -> Node.run(script))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("script.mjs", "code 3", "so far", "so bad");
  }

  @Test
  void aScriptThatDoesNotEndIsStopped() throws IOException {
    Path script = script("console.log('so far'); setInterval(() => {}, 1000);");
    assertThatThrownBy(() -> Node.run(Duration.ofSeconds(1), script))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("stopped after 1000 ms", "so far");
  }
}
