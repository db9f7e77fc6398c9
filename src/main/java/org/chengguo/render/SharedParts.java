package org.chengguo.render;

import freemarker.core.Environment;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Parts that many pages of an edition have in common, as the directive {@code once} of templates.
 *
 * <p>{@code <@once name="menu" by=[section]>…</@once>} renders what it encloses once for each name,
 * value of {@code by} and folder of pages. What it encloses must depend on nothing else: not on
 * {@code page}, nor on other variables of the template. Links may lead anywhere: a part that leads
 * to the page itself is rendered for it alone.
 */
final class SharedParts implements TemplateDirectiveModel {
  /** As templates call it. */
  static final String NAME = "once";

  // A part of each record would fill the memory; the largest sites have some thousand parts.
  private static final int MOST = 20_000;

  private final ConcurrentMap<Key, Places> parts = new ConcurrentHashMap<>();

  /** Call of the directive. Values of the model are compared by identity: they exist once. */
  private record Key(String template, String name, List<Object> values) {}

  /** Value of the model, whose own comparison would go through all that it holds. */
  private record Same(Object value) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.value == value;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(value);
    }
  }

  /** Rendered text in UTF-8, and the places that its links lead to. */
  private record Part(byte[] text, List<String> targets) {
    void write(Writer out) throws IOException {
      // Anything else holds characters, as the variable does that takes up what a macro encloses.
      if (out instanceof Utf8Writer utf8) {
        utf8.write(text);
      } else {
        out.write(new String(text, StandardCharsets.UTF_8));
      }
    }
  }

  /** A part on the pages of each folder; under "" if it has no links and is the same on all. */
  private static final class Places {
    private final ConcurrentMap<String, Part> byFolder = new ConcurrentHashMap<>();

    Part on(PageLinks page) {
      Part anywhere = byFolder.get("");
      return anywhere != null ? anywhere : byFolder.get(page.folder());
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] variables,
      TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body == null) {
      return;
    }
    PageLinks page = page(environment);
    Key key = key(environment, parameters);
    Places places = parts.get(key);
    Part known = places == null ? null : places.on(page);
    // A link to the page itself, or to what lies under it, is another than from its neighbours.
    if (known != null && page.isBeside(known.targets())) {
      page.met(known.targets());
      known.write(environment.getOut());
      return;
    }
    Part made = render(body, page);
    made.write(environment.getOut());
    if (page.isBeside(made.targets()) && parts.size() < MOST) {
      String folder = made.targets().isEmpty() ? "" : page.folder();
      parts.computeIfAbsent(key, absent -> new Places()).byFolder.put(folder, made);
    }
  }

  private static Part render(TemplateDirectiveBody body, PageLinks page)
      throws TemplateException, IOException {
    List<String> outer = page.recordTo(new ArrayList<>());
    Utf8Writer text = new Utf8Writer();
    List<String> targets;
    try {
      body.render(text);
    } finally {
      targets = page.recordTo(outer);
    }
    page.met(targets);
    return new Part(text.take(), List.copyOf(targets));
  }

  private static PageLinks page(Environment environment) throws TemplateModelException {
    TemplateModel link = environment.getDataModel().get("link");
    return (PageLinks) ((AdapterTemplateModel) link).getAdaptedObject(PageLinks.class);
  }

  private static Key key(Environment environment, Map<?, ?> parameters)
      throws TemplateModelException {
    if (!(parameters.get("name") instanceof TemplateScalarModel name)) {
      throw new TemplateModelException("once needs a name");
    }
    List<Object> values = new ArrayList<>();
    if (parameters.get("by") instanceof TemplateSequenceModel by) {
      for (int i = 0; i < by.size(); i++) {
        values.add(value(by.get(i)));
      }
    }
    return new Key(environment.getCurrentTemplate().getName(), name.getAsString(), values);
  }

  private static Object value(TemplateModel model) throws TemplateModelException {
    if (model instanceof AdapterTemplateModel adapter) {
      Object value = adapter.getAdaptedObject(Object.class);
      return value instanceof Comparable<?> ? value : new Same(value);
    }
    if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    throw new TemplateModelException("once takes texts, numbers and values of the model in by");
  }
}
