package org.chengguo.pages.views;

import java.util.List;
import java.util.stream.Collectors;
import org.chengguo.model.Site;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;

/** Views of undertakings. */
public final class UndertakingViews {
  private UndertakingViews() {}

  /** All undertakings, those over several years and those within one year. */
  public record UndertakingList(List<Undertaking> overYears, List<Undertaking> withinYear) {}

  /** An undertaking and the topics of all its records. */
  public record UndertakingPage(Undertaking undertaking, List<Topic> topics) {}

  public static UndertakingList list(Site site) {
    return site.undertakings().stream()
        .collect(
            Collectors.teeing(
                Collectors.filtering(
                    undertaking -> undertaking.years().size() > 1, Collectors.toList()),
                Collectors.filtering(
                    undertaking -> undertaking.years().size() == 1, Collectors.toList()),
                UndertakingList::new));
  }

  public static UndertakingPage page(Undertaking undertaking) {
    return new UndertakingPage(
        undertaking,
        undertaking.records().stream()
            .flatMap(record -> record.topics().stream())
            .distinct()
            .toList());
  }
}
