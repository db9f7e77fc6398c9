package org.chengguo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Inputs;

/**
 * The inputs that a page has by its template.
 *
 * <p>They are read from the template's text, so that nobody need list them.
 */
final class TemplateInputs {
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
    TemplateMentions mentions = sources.mentions(template);
    List<Input> inputs = new ArrayList<>();
    mentions.templates().forEach(name -> inputs.add(new Input.Template(name)));
    if (mentions.editions()) {
      editions.forEach(shown -> inputs.add(new Input.Words(shown.language())));
    } else if (mentions.words()) {
      inputs.add(new Input.Words(edition.language()));
    }
    inputs.addAll(mentions.others());
    Stream<Inputs> named = mentions.quoted().stream().flatMap(name -> assets.inputs(name).stream());
    return Inputs.union(
        Stream.concat(Stream.of(Inputs.of(inputs.toArray(Input[]::new))), named).toList());
  }
}
