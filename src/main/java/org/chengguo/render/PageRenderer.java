package org.chengguo.render;

import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.artifact.Inputs;
import org.chengguo.hosting.SiteHeaders;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;

/** Renders pages of one edition: gives every template its {@code page}, {@code site} and so on. */
public final class PageRenderer {
  private final TemplateEngine engine;
  private final Map<String, TemplateModel> common;
  private final Assets assets;
  private final Links.LinkStyle style;
  private final Edition edition;
  private final TemplateInputs inputs;

  /**
   * @param editions all there are, for the ways between them
   */
  public PageRenderer(
      TemplateEngine engine,
      Site site,
      Edition edition,
      List<Edition> editions,
      Assets assets,
      Links.LinkStyle style) {
    this.engine = engine;
    this.edition = edition;
    this.assets = assets;
    this.style = style;
    this.inputs = new TemplateInputs(engine.sources(), assets, edition, editions);
    // Wrapped once, not at each mention on each page.
    this.common =
        engine.wrapped(
            Map.of(
                "site",
                site,
                "words",
                edition.words(),
                "language",
                edition.language(),
                "editions",
                editions,
                "kinds",
                List.of(RecordKind.values()),
                "policy",
                SiteHeaders.POLICY));
  }

  public Edition edition() {
    return edition;
  }

  public Links.LinkStyle style() {
    return style;
  }

  /** The inputs of all pages of a template, whatever they show. */
  public Inputs inputs(String template) {
    return inputs.of(template);
  }

  /**
   * Renders a page at an address.
   *
   * @param view what the template knows as {@code page}
   */
  public byte[] render(String template, String address, Object view) {
    Map<String, Object> model = new HashMap<>(common);
    model.putAll(
        engine.wrapped(
            Map.of(
                "page",
                view,
                "address",
                address,
                "link",
                new Links(address, edition, style, assets))));
    return engine.render(template, model);
  }
}
