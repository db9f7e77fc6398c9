package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
  @TempDir private Path parent;

  @Test
  void itIsDeletedAtTheEndAndThenTheSystemGetsARest() throws IOException {
    WorkFolder work = WorkFolder.in(parent, line -> {});
    assertThat(work.folder()).isEmptyDirectory();
    assertThat(work.rest(Instant.now())).isZero();
    Files.writeString(Files.createDirectories(work.folder().resolve("a/b")).resolve("c"), "");
    work.close();
    assertThat(work.folder()).doesNotExist();
    Instant now = Instant.now();
    assertThat(work.rest(now)).isBetween(Duration.ofSeconds(290), Duration.ofSeconds(300));
    assertThat(work.rest(now.plus(Duration.ofMinutes(5)))).isZero();
  }

  @Test
  void aDiskWithTooLittleRoomIsTold() throws IOException {
    try (WorkFolder work = WorkFolder.in(parent, line -> {})) {
      assertThatThrownBy(() -> work.requireSpace(Integer.MAX_VALUE))
          .hasMessageContainingAll(work.folder().toString(), "free", "2,147,483,647 records");
    }
  }
}
