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
 * The inputs that a page has by its template: read from the template's text, so that nobody need
 * list them.
 */
final class TemplateInputs {
  private static final Pattern ABSOLUTE =
      Pattern.compile("\\blink\\.(canonical|resolved|absolute)");
  private static final Pattern RELATIVE =
      Pattern.compile("\\blink\\.(?!canonical|resolved|absolute)");
  private static final Pattern WORDS = Pattern.compile("\\bwords\\.");
  private static final Pattern EDITIONS = Pattern.compile("\\beditions\\b");
  private static final Pattern SITE_INFO = Pattern.compile("\\bsite\\.info\\(");
  private static final Pattern STANDING_PAGES = Pattern.compile("\\bsite\\.standingPages\\(");

  /** Names of assets stand whole in templates: in {@code link.asset}, or handed to the layout. */
  private static final Pattern QUOTED = Pattern.compile("\"([\\w./-]+)\"");

  private final TemplateSources sources;
  private final Assets assets;
  private final Edition edition;
  private final List<Edition> editions;
  private final Map<String, Inputs> known = new ConcurrentHashMap<>();

  TemplateInputs(TemplateSources sources, Assets assets, Edition edition, List<Edition> editions) {
    this.sources = sources;
    this.assets = assets;
    this.edition = edition;
    this.editions = editions;
  }

  /** The inputs of all pages of a template, one shared set. */
  Inputs of(String template) {
    return known.computeIfAbsent(template, this::read);
  }

  private Inputs read(String template) {
    Map<String, String> texts = sources.withImports(template);
    String text = String.join("\n", texts.values());
    List<Input> inputs = new ArrayList<>();
    texts.keySet().forEach(name -> inputs.add(new Input.Template(name)));
    if (EDITIONS.matcher(text).find()) {
      editions.forEach(other -> inputs.add(new Input.Words(other.language())));
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
