package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chengguo.model.Site;
import org.chengguo.testing.RealContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChengguoTest {
  @TempDir private Path checkout;
  private Path jar;

  @BeforeEach
  void makeCheckout() throws IOException {
    Files.createDirectory(checkout.resolve("templates"));
    Files.createDirectory(checkout.resolve("target"));
    jar = Files.createFile(checkout.resolve("target/chengguo.jar"));
  }

  @Test
  void aCheckoutAndItsJarAreTheSameBuild() throws IOException {
    Chengguo build = Chengguo.at(checkout, Comparison.OLDER, "91b6cb0");
    assertThat(build)
        .isEqualTo(
            new Chengguo(
                Comparison.OLDER,
                "91b6cb0",
                jar.toAbsolutePath(),
                checkout.resolve("templates").toAbsolutePath(),
                FileTimes.now(jar.getParent(), "chengguo")))
        .isEqualTo(Chengguo.at(jar, Comparison.OLDER, "91b6cb0"));
  }

  @Test
  void aMissingJarIsToldWithItsRemedy() throws IOException {
    Files.delete(jar);
    for (Path place : List.of(checkout, jar)) {
      assertThatThrownBy(() -> Chengguo.at(place, Comparison.OURS, "1"))
          .hasMessageContainingAll("There is no " + jar, "mvn -q -DskipTests package");
    }
  }

  @Test
  void missingTemplatesAreTold() throws IOException {
    Files.delete(checkout.resolve("templates"));
    assertThatThrownBy(() -> Chengguo.at(jar, Comparison.OLDER, "1"))
        .hasMessageContainingAll("There is no " + checkout.resolve("templates"), "its own commit");
  }

  @Test
  void aBuildHasItsOwnTemplatesAndANewFolder() throws IOException {
    Site site = RealContent.site();
    Candidate build = Chengguo.at(jar, Comparison.OURS, "1").build(Path.of("/the/content"), site);
    assertThat(build.command().apply(Path.of("/round")))
        .containsExactly(
            Chengguo.java(),
            "-jar",
            jar.toAbsolutePath().toString(),
            "build",
            "--content",
            "/the/content",
            "--templates",
            checkout.resolve("templates").toAbsolutePath().toString(),
            "--output",
            "/round/ours/site");
    assertThat(build.output()).isEqualTo("ours/site");
  }

  @Test
  void aRunThatKeepsSomethingBesideTheJarIsFound() throws Exception {
    FileTimes before = FileTimes.now(jar.getParent(), "chengguo");
    Files.createFile(checkout.resolve("target/other.txt"));
    before.unchanged().check(checkout, checkout);
    Files.createFile(checkout.resolve("target/chengguo.jsa"));
    assertThatThrownBy(() -> before.unchanged().check(checkout, checkout))
        .isInstanceOf(Candidate.IncompleteException.class)
        .hasMessage("it changed the files chengguo* beside the jar");
  }
}
