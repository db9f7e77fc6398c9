package org.chengguo;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * No number stands alone where figures are shown: it leads to its figure or its records, and it is
 * what it leads to.
 *
 * <p>A place is an element of class {@code number}, {@code count} or {@code change}, or the value
 * of a headline, with a digit in its text. A number there
 *
 * <ul>
 *   <li>is a link or has one: to the figure, whose row says the same; to records, of which there
 *       are as many; or, for what an agency states, to the figure that it is a part of;
 *   <li>or stands beside a link in the same line, and is the number of records that it leads to;
 *   <li>or is in the heading of a list, and is the number of its rows;
 *   <li>or is a figure's own row, to which all others lead;
 *   <li>or is the change between two numbers of the same series that are links.
 * </ul>
 */
final class NumberRules {
  private static final String PLACES = "main :is(.number, .count, .change):not(th), .headlines dd";
  private static final URI HOST = URI.create("https://host.example/");

  /** The records of a page, but for those that it shows of counterparts in other plans. */
  private static final String RECORDS = ".records > li:not(.counterparts li)";

  /** Known agencies of all years with a year of their own; agencies of a year. */
  private static final List<String> AGENCIES =
      List.of(".counts > tbody:not(.unresolved) > tr:has(td a[href])", "tbody > tr");

  /**
   * What a number counts by the words behind it: records, where there are none. Of several, that
   * which there is.
   */
  private static final Map<String, List<String>> ROWS =
      Map.ofEntries(
          entry("", List.of(RECORDS)),
          entry(" 筆", List.of(RECORDS)),
          entry(" record", List.of(RECORDS)),
          entry(" records", List.of(RECORDS)),
          entry(" 個", List.of(".figure-links > li")),
          entry(" 個數字", List.of(".entry")),
          entry(" figure", List.of(".entry", ".figure-links > li")),
          entry(" figures", List.of(".entry", ".figure-links > li")),
          entry(" 個機關", AGENCIES),
          entry(" agency", AGENCIES),
          entry(" agencies", AGENCIES),
          entry(" 組數字", List.of(".series > tbody")),
          entry(" series", List.of(".series > tbody")));

  /** Numbers of parts: of a category's strategies, of a year's kinds. */
  private static final String SUMMED =
      ".tree > li > div > .count, .facts-table a:matchesOwn(^[0-9,]+ (筆|records?)$)";

  private static final Pattern COUNT =
      Pattern.compile(
          "([0-9,]+)("
              + ROWS.keySet().stream().sorted(Comparator.reverseOrder()).collect(joining("|"))
              + ")");

  private final BuiltSite site;
  private final SoftAssertions softly;
  private int places;

  private NumberRules(BuiltSite site, SoftAssertions softly) {
    this.site = site;
    this.softly = softly;
  }

  /** Checks every page, names every number that breaks a rule, and tells how many there are. */
  static int assertNoNumberIsAlone(BuiltSite site) {
    int[] places = new int[1];
    assertSoftly(
        softly -> {
          NumberRules rules = new NumberRules(site, softly);
          site.pages().forEach(rules::check);
          places[0] = rules.places;
        });
    return places[0];
  }

  private void check(String path, Document page) {
    for (Element place : page.select(PLACES)) {
      if (place.text().matches(".*[0-9].*")) {
        places++;
        check(path, place);
      }
    }
  }

  private void check(String path, Element place) {
    String where = path + ": " + place.text();
    Optional<Element> link = link(place);
    if (link.isPresent()) {
      softly
          .assertThat(isWhatItLeadsTo(path, place, link.get()))
          .as(where + ": not the number of records, or the figure, at " + link.get().attr("href"))
          .isTrue();
    } else if (place.is("h2 > .count, h3 > .count")) {
      softly.assertThat(isCounted(place.text(), place.closest("section"))).as(where).isTrue();
    } else if (place.is("details > summary > .count")) {
      int rows = place.closest("details").select("> .figure-links > li").size();
      softly.assertThat(rows).as(where).isEqualTo(number(place.text()));
    } else if (place.is("details > summary")) {
      int rows = place.parent().select("> .rows > li").size();
      softly.assertThat(rows).as(where).isEqualTo(number(place.text()));
    } else if (place.is(".change")) {
      int linked = place.closest("tbody").select("td.number a[href]").size();
      softly.assertThat(linked).as(where + ": numbers that it is the change of").isGreaterThan(1);
    } else if (place.is(".report tbody td.number")) {
      softly.assertThat(number(place.text())).as(where).isEqualTo(titles(place));
    } else {
      softly
          .assertThat(place.is(".entry > .entry-value > .number"))
          .as(where + ": a number without a link")
          .isTrue();
    }
  }

  /**
   * How many titles stand in the row of a report's number, or in its table where a row has none.
   */
  private static int titles(Element place) {
    int beside = place.parent().select("td:not(.number) a[href]:not(sup a)").size();
    return beside > 0 ? beside : place.closest("tbody").select("td a[href]:not(sup a)").size();
  }

  /** The link that a number is in, has, or stands beside. */
  private static Optional<Element> link(Element place) {
    Element around = place.closest("a[href]");
    Element within = place.selectFirst("a[href]");
    Element beside = place.previousElementSibling();
    boolean isBeside = place.is(".count") && beside != null && beside.is("a[href]");
    return Optional.ofNullable(around != null ? around : within)
        .or(() -> Optional.ofNullable(beside).filter(unused -> isBeside));
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll("[^0-9]", ""));
  }

  private boolean isWhatItLeadsTo(String path, Element place, Element link) {
    URI target = HOST.resolve(path).resolve(link.attr("href"));
    Document page = site.pages().get(BuiltSite.fileAt(target.getPath().substring(1)));
    if (page == null) {
      return target.getPath().startsWith("/data/");
    }
    Element whole = target.getFragment() == null ? page : page.getElementById(target.getFragment());
    if (whole == null) {
      return false;
    }
    if (whole.is(".entry")) {
      boolean isPart = place.closest(".evidence") != null;
      boolean isRecomputed = place.is(".report *") && place.selectFirst("sup") != null;
      String stated = whole.selectFirst(".entry-value .number").text();
      return isPart || link.text().equals(stated) || isRecomputed && isToldBy(whole, link.text());
    }
    boolean isStated = place.closest(".evidence") != null; // meetings and classes, no rows
    return isStated || isCounted(place.is(".count") ? place.text() : link.text(), whole);
  }

  /** Whether a figure's row tells a recomputed number, which a report tells for the stated one. */
  private static boolean isToldBy(Element entry, String number) {
    return entry.select(".verdict-differs").hasText() && entry.text().contains(number);
  }

  /**
   * Whether a page, or a part of it, has as many rows as a number says, or counts as many behind
   * the links of a tree. A list that goes on on other pages is not followed, nor are numbers that
   * count no rows: meetings, and the values of figures.
   */
  private static boolean isCounted(String text, Element whole) {
    Matcher count = COUNT.matcher(text);
    if (!count.matches() || !whole.ownerDocument().select("nav.pages").isEmpty()) {
      return true;
    }
    int rows =
        ROWS.get(count.group(2)).stream()
            .mapToInt(selector -> whole.select(selector).size())
            .filter(size -> size > 0)
            .findFirst()
            .orElse(0);
    int counted =
        whole.select(SUMMED).stream()
            .map(Element::text)
            .filter(words -> words.matches(".*[0-9].*"))
            .mapToInt(NumberRules::number)
            .sum();
    return (rows == 0 ? counted : rows) == number(count.group(1));
  }
}
