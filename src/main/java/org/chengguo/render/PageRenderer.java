package org.chengguo.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
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
                SiteHeaders.POLICY,
                SharedParts.NAME,
                new SharedParts()));
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
    TemplateModel page = engine.wrapped(view);
    TemplateModel link = engine.wrapped(new Links(address, edition, style, assets));
    return engine.render(template, new PageModel(common, page, link, new SimpleScalar(address)));
  }

  /** Variables of one page over those of all, which are not copied for each. */
  private record PageModel(
      Map<String, TemplateModel> common,
      TemplateModel page,
      TemplateModel link,
      TemplateModel address)
      implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) {
      return switch (name) {
        case "page" -> page;
        case "link" -> link;
        case "address" -> address;
        default -> common.get(name);
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
