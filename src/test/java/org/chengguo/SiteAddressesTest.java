package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengguo.artifact.Artifact;
import org.chengguo.audit.FigureAudit;
import org.chengguo.data.DataFiles;
import org.chengguo.model.Site;
import org.chengguo.pages.SiteAddresses;
import org.chengguo.pages.SiteAddresses.Place;
import org.chengguo.problem.Problems;
import org.chengguo.testing.RealContent;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the list of addresses, made without templates, with the files that are rendered. */
final class SiteAddressesTest {
  private static final List<String> REPORTS = List.of("odt", "md");

  @TempDir private Path folder;

  static List<GoldenSite> good() {
    return GoldenSite.named("good-");
  }

  @ParameterizedTest
  @MethodSource("good")
  void theListHasTheFilesOfASite(GoldenSite golden) throws IOException {
    golden.layOut(folder);
    SiteBuild.Settings settings = golden.run(folder).settings();
    assertSame(SiteReader.read(settings.reading(), new Problems()).orElseThrow(), settings);
  }

  @Test
  void theListHasTheFilesOfTheRealSite() throws IOException {
    Site site = RealContent.site();
    assertSame(new CheckedSite(site, FigureAudit.of(site)), settings());
  }

  /** Lists of this site go over several pages. */
  @Test
  void theListHasTheFilesOfALargeSite() throws IOException {
    Site site = SyntheticSites.of(2000, 14);
    assertSame(new CheckedSite(site, FigureAudit.of(site)), settings());
  }

  private SiteBuild.Settings settings() {
    return new SiteBuild.Settings(
        Project.content(), Project.templates(), folder, Optional.empty(), false, false);
  }

  private static void assertSame(CheckedSite checked, SiteBuild.Settings settings)
      throws IOException {
    Site site = checked.site();
    Problems problems = new Problems();
    List<Artifact> artifacts =
        new SiteGenerator(settings, problems, new NoProgress(), Stages.unmeasured())
            .artifacts(checked);
    Set<String> data =
        DataFiles.of(site).artifacts().stream().map(Artifact::path).collect(Collectors.toSet());
    List<Place> rendered =
        artifacts.stream()
            .filter(artifact -> !data.contains(artifact.path()))
            .filter(artifact -> !artifact.path().startsWith("assets/"))
            .map(artifact -> new Place(artifact.path(), artifact.origin()))
            .toList();
    List<Place> listed = SiteAddresses.of(site, checked.audit(), REPORTS);
    // Behind the pages come only files of the search and of hosts, whose names are fixed.
    // Editions take turns when they are rendered; of two claims on one path, the order counts.
    assertThat(byPath(rendered.subList(0, listed.size()))).isEqualTo(byPath(listed));
    assertThat(rendered.subList(listed.size(), rendered.size()))
        .allMatch(place -> place.origin().isEmpty())
        .noneMatch(place -> place.path().endsWith(".html"));
  }

  private static List<Place> byPath(List<Place> places) {
    return places.stream().sorted(Comparator.comparing(Place::path)).toList();
  }
}
