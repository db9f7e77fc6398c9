package org.chengguo.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.model.Language;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;

/** Renders pages of one language: gives every template its {@code page}, {@code site} and so on. */
final class PageRenderer {
  private final TemplateEngine engine;
  private final Map<String, Object> common;
  private final Assets assets;
  private final Links.LinkStyle style;

  PageRenderer(
      TemplateEngine engine,
      Site site,
      Language language,
      Words words,
      Assets assets,
      Links.LinkStyle style) {
    this.engine = engine;
    this.assets = assets;
    this.style = style;
    this.common =
        Map.of(
            "site", site,
            "words", words,
            "language", language,
            "kinds", List.of(RecordKind.values()));
  }

  /**
   * Renders a page at an address.
   *
   * @param view what the template knows as {@code page}
   */
  byte[] render(String template, String address, Object view) throws TemplateFault {
    Map<String, Object> model = new HashMap<>(common);
    model.put("page", view);
    model.put("address", address);
    model.put("link", new Links(address, style, assets));
    return engine.render(template, model);
  }
}
