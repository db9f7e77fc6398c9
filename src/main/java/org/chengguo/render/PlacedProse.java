package org.chengguo.render;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.model.Prose;

/** Running text as a page shows it: with the page's own links, and headings below the page's. */
final class PlacedProse {
  private static final Pattern HEADING = Pattern.compile("(</?h)([2-4])(>)");
  private static final Pattern ROOT_LINK = Pattern.compile("href=\"(/[^\"]*)\"");

  private PlacedProse() {}

  /**
   * The text as HTML.
   *
   * @param deeper how many levels its headings go down
   * @param link for an address from the site's root, as content writes it, that which the page has
   */
  static String html(Prose prose, int deeper, UnaryOperator<String> link) {
    String linked =
        ROOT_LINK
            .matcher(prose.html())
            .replaceAll(
                match -> Matcher.quoteReplacement("href=\"" + link.apply(match.group(1)) + "\""));
    return HEADING
        .matcher(linked)
        .replaceAll(
            match -> match.group(1) + (Integer.parseInt(match.group(2)) + deeper) + match.group(3));
  }
}
