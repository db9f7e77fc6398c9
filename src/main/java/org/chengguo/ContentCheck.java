package org.chengguo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chengguo.artifact.Artifact;
import org.chengguo.checks.AddressCheck;
import org.chengguo.checks.WrittenLinks;
import org.chengguo.data.DataFiles;
import org.chengguo.model.Site;
import org.chengguo.pages.Reports;
import org.chengguo.pages.SiteAddresses;
import org.chengguo.pages.SiteAddresses.Place;
import org.chengguo.problem.Problems;

/**
 * Finds what content breaks in the finished site: addresses taken twice, dead links in texts.
 *
 * <p>It renders only pages with a link that the list of files cannot decide.
 */
final class ContentCheck {
  private final SiteBuild.Settings settings;
  private final Problems problems;
  private final Progress progress;

  ContentCheck(SiteBuild.Settings settings, Problems problems, Progress progress) {
    this.settings = settings;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Checks the site that a checked content gives.
   *
   * @return whether links were checked
   */
  boolean run(CheckedSite checked) throws IOException {
    List<Place> places = places(checked);
    AddressCheck addresses = new AddressCheck(problems);
    places.forEach(place -> addresses.claim(place.path(), place.origin()));
    if (!settings.reading().accept(problems)) {
      return false;
    }
    Site site = checked.site();
    Set<String> files = places.stream().map(Place::path).collect(Collectors.toSet());
    files.addAll(dataFiles(site));
    WrittenLinks links = new WrittenLinks(files, SiteAddresses.folders(site));
    Optional<Predicate<Artifact>> doubt = PagesInDoubt.of(site, links);
    return doubt.isEmpty()
        || new SiteGenerator(settings, problems, progress, Stages.unmeasured())
            .check(checked, doubt.get());
  }

  /** Lists the pages, and the files that have a language. */
  static List<Place> places(CheckedSite checked) {
    List<String> endings =
        SiteReport.published(checked.site(), checked.audit()).forms().stream()
            .map(Reports.Form::ending)
            .toList();
    return SiteAddresses.of(checked.site(), checked.audit(), endings);
  }

  static List<String> dataFiles(Site site) {
    return DataFiles.of(site).artifacts().stream().map(Artifact::path).toList();
  }
}
