package org.chengguo.render;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.model.Prose;

/** Fits running text into a page: its links and the levels of its headings. */
final class PlacedProse {
  // The sanitizer writes these elements and attributes in one form only, so that patterns are
  // enough.
  private static final Pattern HEADING = Pattern.compile("(</?h)([2-4])(>)");
  private static final Pattern ROOT_LINK = Pattern.compile("href=\"(/[^\"]*)\"");

  private PlacedProse() {}

  /**
   * Returns the text as HTML.
   *
   * @param deeper the number of levels by which its headings go down
   * @param link from an address as content writes it to the link on the page
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
