package org.chengguo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RelativeLinkTest {
  private static final List<String> PLACES =
      List.of(
          "/",
          "/#Main",
          "/years/",
          "/111/",
          "/111/labor/",
          "/111/labor/#Plan",
          "/1/",
          "/en/111/labor/",
          "/data/records.json",
          "/feed.xml");

  @Test
  void aLinkLeadsToWhatItWasMadeFor() {
    for (String from : PLACES) {
      String page = Address.path(from);
      for (String to : PLACES) {
        String link = RelativeLink.between(page, to);
        assertThat(RelativeLink.resolved(page, link)).as("%s from %s", link, page).contains(to);
      }
    }
  }

  @Test
  void aLinkOutOfTheSiteLeadsNowhere() {
    assertThat(RelativeLink.resolved("/111/labor/", "../../")).contains("/");
    assertThat(RelativeLink.resolved("/111/labor/", "../../../")).isEmpty();
  }
}
