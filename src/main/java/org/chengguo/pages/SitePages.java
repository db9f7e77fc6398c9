package org.chengguo.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Inputs;
import org.chengguo.derived.Findings;
import org.chengguo.derived.PublishedData;
import org.chengguo.derived.RelatedRecord;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.pages.views.Views;
import org.chengguo.render.Address;
import org.chengguo.render.Assets;
import org.chengguo.render.Edition;
import org.chengguo.render.Links;
import org.chengguo.render.PageRenderer;
import org.chengguo.render.RenderException;
import org.chengguo.render.TemplateEngine;
import org.chengguo.render.Templates;

/** All files of the site except data: pages and the files that they share. */
public final class SitePages {
  private SitePages() {}

  /**
   * Lists the site's files without generating them.
   *
   * @param findings values computed from the site
   * @param data the published datasets
   * @param reports of the years
   * @param related returns the related records of a record; called from several threads
   * @param offline whether links name {@code index.html}, and the search page has no search
   * @throws IOException when the templates folder cannot be read
   * @throws RenderException when the words are missing or broken, or an asset lacks a part
   */
  public static List<Artifact> of(
      Site site,
      Findings findings,
      PublishedData data,
      Reports reports,
      Function<SourceRecord, List<RelatedRecord>> related,
      Templates templates,
      boolean offline)
      throws IOException {
    List<Edition> editions = templates.editions(site);
    TemplateEngine engine = templates.engine();
    Assets assets = templates.assets();
    Links.LinkStyle style = new Links.LinkStyle(site.info().baseUrl(), offline);
    RelatedOfEditions relatedOnce = new RelatedOfEditions(editions.size(), related);
    List<Artifact> artifacts = new ArrayList<>();
    List<List<Artifact>> ofEditions = new ArrayList<>();
    List<String> addresses = List.of();
    for (Edition edition : editions) {
      PageRenderer renderer = new PageRenderer(engine, site, edition, editions, assets, style);
      EditionPages pages =
          new EditionPages(site, findings, reports, relatedOnce::of, data, renderer).addAll();
      ofEditions.add(pages.artifacts().toList());
      // Every edition has the same addresses, so the last one's stand for all.
      addresses = pages.addresses();
      // Hosts answer any missing address with one 404 page, and crawlers ask for one robots.txt.
      if (edition.isMain()) {
        artifacts.add(single(renderer, "not-found.ftlh", Address.NOT_FOUND));
        artifacts.add(single(renderer, "robots.ftlx", Address.ROBOTS));
      }
    }
    artifacts.addAll(alternating(ofEditions));
    artifacts.add(new SitemapXml(site.info().baseUrl(), editions, addresses));
    artifacts.addAll(assets.artifacts());
    return List.copyOf(artifacts);
  }

  /** Returns the first file of each edition, the second of each, and so on. */
  private static List<Artifact> alternating(List<List<Artifact>> editions) {
    int longest = editions.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, longest)
        .boxed()
        .flatMap(
            number ->
                editions.stream()
                    .filter(edition -> number < edition.size())
                    .map(edition -> edition.get(number)))
        .toList();
  }

  /** Returns a page that exists once for all editions. */
  private static Page single(PageRenderer renderer, String template, String address) {
    Inputs inputs = renderer.inputs(template);
    return new Page(renderer, template, address, inputs, Views.Plain::new, Optional.empty());
  }
}
