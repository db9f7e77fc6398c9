package org.chengguo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Input.Listed;
import org.chengguo.artifact.Input.Listing;
import org.chengguo.artifact.Input.Option;
import org.chengguo.artifact.Input.Setting;

/**
 * What the text of a template and of those that it imports mentions.
 *
 * @param templates names of all of them
 * @param words whether it has words of its own edition
 * @param editions whether it lists the editions, and so has the words of all
 * @param others further inputs
 * @param quoted names in quotes, such as those of assets
 */
record TemplateMentions(
    List<String> templates,
    boolean words,
    boolean editions,
    List<Input> others,
    List<String> quoted) {
  // The methods of PageLinks and Links that write the base URL have one of these beginnings. With
  // another, this input would be missing: ArtifactInputsTest.theBaseUrlChangesAbsoluteAddresses.
  private static final Pattern ABSOLUTE =
      Pattern.compile("\\blink\\.(canonical|resolved|absolute)");

  // All other methods of links: in a site for reading from a disk they name index.html. This
  // includes link.anchors(), which does not, but the layout has links on every page anyway.
  private static final Pattern RELATIVE =
      Pattern.compile("\\blink\\.(?!canonical|resolved|absolute)");

  // With the point of a call: ids and texts of templates contain the bare word, too.
  private static final Pattern WORDS = Pattern.compile("\\bwords\\.");

  // Without a point: templates list the editions, as citations do, and so reach the words of all.
  private static final Pattern EDITIONS = Pattern.compile("\\beditions\\b");

  // The layout reads these two parts of the content on every page, so the template names them; the
  // rest of the site depends on the kind of page, which PageInputs names.
  private static final Pattern SITE_INFO = Pattern.compile("\\bsite\\.info\\(");
  private static final Pattern STANDING_PAGES = Pattern.compile("\\bsite\\.standingPages\\(");

  /** Names of assets stand whole in templates: in {@code link.asset}, or handed to the layout. */
  private static final Pattern QUOTED = Pattern.compile("\"([\\w./-]+)\"");

  static TemplateMentions of(SortedMap<String, String> texts) {
    String text = String.join("\n", texts.values());
    Map<Pattern, Input> others =
        Map.of(
            SITE_INFO, ContentInputs.SITE_FILE,
            STANDING_PAGES, new Listing(Listed.STANDING_PAGES),
            ABSOLUTE, new Setting(Option.BASE_URL),
            RELATIVE, new Setting(Option.OFFLINE));
    List<Input> inputs = new ArrayList<>();
    others.forEach(
        (mention, input) -> {
          if (mention.matcher(text).find()) {
            inputs.add(input);
          }
        });
    List<String> quoted =
        QUOTED.matcher(text).results().map(match -> match.group(1)).distinct().toList();
    return new TemplateMentions(
        List.copyOf(texts.keySet()),
        WORDS.matcher(text).find(),
        EDITIONS.matcher(text).find(),
        List.copyOf(inputs),
        quoted);
  }
}
