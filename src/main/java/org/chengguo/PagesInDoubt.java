package org.chengguo;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.RecordScope;
import org.chengguo.checks.WrittenLinks;
import org.chengguo.model.Prose;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.StandingPage;

/**
 * Pages whose links may be dead by what the content says.
 *
 * <p>A page shows a text only if the text is among its inputs.
 */
final class PagesInDoubt {
  // No empty name and no dots, which change when a link is resolved (RFC 3986, 5.2.4).
  private static final Pattern PLAIN_PATH = Pattern.compile("/(?:(?!\\.{1,2}/)[^/]+/)*+");

  private final Set<Input> texts = new HashSet<>();
  private final WrittenLinks links;

  private PagesInDoubt(WrittenLinks links) {
    this.links = links;
  }

  /** Returns the pages to render; empty if none needs to be. */
  static Optional<Predicate<Artifact>> of(Site site, WrittenLinks links) {
    // Links from the root, on the page for missing addresses, are resolved by this path.
    if (!PLAIN_PATH.matcher(site.info().baseUrl().getRawPath()).matches()) {
      return Optional.of(Artifact::isPage);
    }
    PagesInDoubt doubt = new PagesInDoubt(links);
    site.records().forEach(doubt::add);
    site.years().forEach(doubt::add);
    site.standingPages().forEach(doubt::add);
    return doubt.texts.isEmpty() ? Optional.empty() : Optional.of(doubt.pages());
  }

  private void add(SourceRecord record) {
    if (!links.hold(record.prose())) {
      RecordScope.having(record).forEach(scope -> texts.add(ContentInputs.texts(scope)));
    }
  }

  private void add(ReportYear year) {
    if (!links.hold(year.prose())) {
      texts.add(ContentInputs.yearText(year.year()));
    }
  }

  private void add(StandingPage page) {
    add(page.chinese(), ContentInputs.standing(page.slug()));
    page.english()
        .ifPresent(
            english -> add(english, ContentInputs.standing(page.slug(), english.language())));
  }

  private void add(StandingPage.Version version, Input file) {
    Prose prose = version.prose();
    if (!links.hold(prose)) {
      texts.add(file);
    }
  }

  private Predicate<Artifact> pages() {
    Set<String> anchored = links.anchored();
    return artifact ->
        artifact.isPage()
            && (anchored.contains(artifact.path())
                || artifact.inputs().stream().anyMatch(texts::contains));
  }
}
