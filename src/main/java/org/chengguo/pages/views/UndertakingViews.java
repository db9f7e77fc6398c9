package org.chengguo.pages.views;

import java.util.List;
import java.util.stream.Collectors;
import org.chengguo.model.Site;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;

/** What pages of undertakings show. Public for FreeMarker only. */
public final class UndertakingViews {
  private UndertakingViews() {}

  /** All undertakings: those of several years, and those whose records are all of one year. */
  public record UndertakingList(List<Undertaking> overYears, List<Undertaking> withinYear) {}

  /** An undertaking and all that it is about. */
  public record UndertakingPage(Undertaking undertaking, List<Topic> topics) {}

  public static UndertakingList list(Site site) {
    return site.undertakings().stream()
        .collect(
            Collectors.teeing(
                Collectors.filtering(one -> one.years().size() > 1, Collectors.toList()),
                Collectors.filtering(one -> one.years().size() == 1, Collectors.toList()),
                UndertakingList::new));
  }

  public static UndertakingPage page(Undertaking undertaking) {
    return new UndertakingPage(
        undertaking,
        undertaking.records().stream()
            .flatMap(entry -> entry.topics().stream())
            .distinct()
            .toList());
  }
}
