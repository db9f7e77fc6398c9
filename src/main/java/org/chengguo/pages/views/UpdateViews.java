package org.chengguo.pages.views;

import java.util.Comparator;
import java.util.List;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.text.Sha256;

/**
 * Makes the views of what was added and corrected.
 *
 * @param site of at least one year
 */
public record UpdateViews(Site site) {
  private static final int FEED_ENTRIES = 30;
  private static final int KEY_LENGTH = 8;

  /** The latest changes. */
  public Views.Feed feed() {
    return new Views.Feed(site.years().get(0), all().stream().limit(FEED_ENTRIES).toList());
  }

  /** All changes, newest first. */
  List<Views.DatedUpdate> all() {
    return site.years().stream()
        .flatMap(
            year ->
                year.updates().stream()
                    .map(update -> new Views.DatedUpdate(year, update, key(update))))
        .sorted(Comparator.comparing((Views.DatedUpdate dated) -> dated.update().date()).reversed())
        .toList();
  }

  private static String key(ReportYear.Update update) {
    String hash = Sha256.of(update.change() + " " + update.text());
    return update.date() + "-" + hash.substring(0, KEY_LENGTH);
  }
}
