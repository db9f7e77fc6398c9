package org.chengguo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Input.Listed;
import org.chengguo.artifact.Input.Listing;
import org.chengguo.artifact.Input.Option;
import org.chengguo.artifact.Input.Setting;
import org.chengguo.artifact.Inputs;

/**
 * The inputs that a page has by its template.
 *
 * <p>They are read from the template's text, so that nobody need list them.
 */
final class TemplateInputs {
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

  private final TemplateSources sources;
  private final Assets assets;
  private final Edition edition;
  private final List<Edition> editions;
  private final Map<String, Inputs> byTemplate = new ConcurrentHashMap<>();

  TemplateInputs(TemplateSources sources, Assets assets, Edition edition, List<Edition> editions) {
    this.sources = sources;
    this.assets = assets;
    this.edition = edition;
    this.editions = editions;
  }

  /** The inputs of all pages of a template, one shared set. */
  Inputs of(String template) {
    return byTemplate.computeIfAbsent(template, this::read);
  }

  private Inputs read(String template) {
    Map<String, String> texts = sources.withImports(template);
    String text = String.join("\n", texts.values());
    List<Input> inputs = new ArrayList<>();
    texts.keySet().forEach(name -> inputs.add(new Input.Template(name)));
    if (EDITIONS.matcher(text).find()) {
      editions.forEach(shown -> inputs.add(new Input.Words(shown.language())));
    } else if (WORDS.matcher(text).find()) {
      inputs.add(new Input.Words(edition.language()));
    }
    addIf(SITE_INFO, text, ContentInputs.SITE_FILE, inputs);
    addIf(STANDING_PAGES, text, new Listing(Listed.STANDING_PAGES), inputs);
    addIf(ABSOLUTE, text, new Setting(Option.BASE_URL), inputs);
    addIf(RELATIVE, text, new Setting(Option.OFFLINE), inputs);
    Stream<Inputs> named =
        QUOTED
            .matcher(text)
            .results()
            .map(match -> match.group(1))
            .distinct()
            .flatMap(name -> assets.inputs(name).stream());
    return Inputs.union(
        Stream.concat(Stream.of(Inputs.of(inputs.toArray(Input[]::new))), named).toList());
  }

  private static void addIf(Pattern mention, String text, Input input, List<Input> inputs) {
    if (mention.matcher(text).find()) {
      inputs.add(input);
    }
  }
}
