package org.chengguo.pages.views;

import java.util.Comparator;
import java.util.List;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.text.Sha256;

/**
 * Creates the views of additions and corrections.
 *
 * @param site a site of at least one year
 */
public record UpdateViews(Site site) {
  // A reader that asks once a month misses nothing: a year's report brings a handful of changes.
  private static final int FEED_ENTRIES = 30;
  // 32 bits tell the changes of one day apart. Feed readers show entries anew if the length
  // changes.
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

  // Of the text, not of the position: a change added later must not turn read entries into new
  // ones.
  private static String key(ReportYear.Update update) {
    String hash = Sha256.of(update.change() + " " + update.text());
    return update.date() + "-" + hash.substring(0, KEY_LENGTH);
  }
}
