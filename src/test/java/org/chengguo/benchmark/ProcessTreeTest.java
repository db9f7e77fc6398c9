package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree in a made-up {@code /proc}. */
class ProcessTreeTest {
  private static final long KIBIBYTE = 1024;

  @TempDir private Path proc;

  private void start(long process, String name, long parent, long kibibytes) throws IOException {
    Path folder = Files.createDirectories(proc.resolve(Long.toString(process)));
    Files.writeString(folder.resolve("stat"), process + " (" + name + ") S " + parent + " 1 1 0");
    Files.writeString(folder.resolve("status"), "Name:\tx\nVmRSS:\t  " + kibibytes + " kB\n");
  }

  private void end(long process) throws IOException {
    Path folder = proc.resolve(Long.toString(process));
    Files.delete(folder.resolve("stat"));
    Files.delete(folder.resolve("status"));
    Files.delete(folder);
  }

  @Test
  void allBelowTheRootAreAdded() throws IOException {
    start(1, "init", 0, 100);
    start(50, "time", 1, 200);
    start(60, "launcher) (java", 50, 1000);
    // Numbers begin anew after the highest: a child may come before its parent.
    start(20, "java", 60, 5000);
    start(70, "other", 1, 9000);
    assertThat(new ProcessTree(proc, 50).resident()).isEqualTo(6000 * KIBIBYTE);
  }

  @Test
  void theTreeIsFollowedAsItGrowsAndShrinks() throws IOException {
    start(50, "time", 1, 200);
    start(60, "launcher", 50, 1000);
    ProcessTree tree = new ProcessTree(proc, 50);
    assertThat(tree.resident()).isEqualTo(1000 * KIBIBYTE);
    start(61, "java", 60, 5000);
    assertThat(tree.resident()).isEqualTo(6000 * KIBIBYTE);
    end(60);
    assertThat(tree.resident()).as("a child outlives its parent").isEqualTo(5000 * KIBIBYTE);
    end(61);
    assertThat(tree.resident()).isZero();
  }

  @Test
  void aNumberUsedAgainIsAnotherProcess() throws IOException {
    start(50, "time", 1, 200);
    start(60, "other", 1, 1000);
    ProcessTree tree = new ProcessTree(proc, 50);
    assertThat(tree.resident()).isZero();
    end(60);
    assertThat(tree.resident()).isZero();
    start(60, "java", 50, 5000);
    assertThat(tree.resident()).isEqualTo(5000 * KIBIBYTE);
  }
}
