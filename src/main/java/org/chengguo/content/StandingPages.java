package org.chengguo.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chengguo.format.Entry;
import org.chengguo.format.FrontMatter;
import org.chengguo.format.SchemaFile;
import org.chengguo.format.Schemas;
import org.chengguo.model.Language;
import org.chengguo.model.Origin;
import org.chengguo.model.StandingPage;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.text.NearNames;

/** Reads {@code pages/<slug>.md} and their translations, {@code pages/en/<slug>.md}. */
record StandingPages(Schemas schemas, Problems problems) {

  /** A page in one language, and its order. */
  private record Written(StandingPage.Version version, int order, Origin orderOrigin) {}

  /** Returns the valid pages in their order. */
  List<StandingPage> read(ContentFolder folder) {
    Map<String, Optional<Written>> chinese = new TreeMap<>();
    Map<String, Optional<Written>> english = new TreeMap<>();
    for (ContentFolder.Item item : folder.items()) {
      if (item.isFolder() && item.name().equals(Language.EN.tag())) {
        ContentFolder inner = folder.enter(item);
        inner.items().forEach(file -> read(inner, file, Language.EN, english));
      } else {
        read(folder, item, Language.ZH_HANT, chinese);
      }
    }
    english.keySet().stream()
        .filter(slug -> !chinese.containsKey(slug))
        .forEach(slug -> reportNothingTranslated(folder, slug, chinese.keySet()));
    List<StandingPage> pages = new ArrayList<>();
    chinese.forEach(
        (slug, page) ->
            page.map(written -> page(slug, written, english.getOrDefault(slug, Optional.empty())))
                .ifPresent(pages::add));
    pages.sort(Comparator.comparingInt(StandingPage::order).thenComparing(StandingPage::slug));
    return pages;
  }

  private StandingPage page(String slug, Written chinese, Optional<Written> english) {
    // Both languages list the pages alike, so one order serves them.
    english
        .filter(translation -> translation.order() != chinese.order())
        .ifPresent(translation -> reportOrder(translation, chinese.order()));
    return new StandingPage(
        slug, chinese.order(), chinese.version(), english.map(Written::version));
  }

  /** Adds a file under its slug; an invalid one as empty. */
  private void read(
      ContentFolder folder,
      ContentFolder.Item item,
      Language language,
      Map<String, Optional<Written>> pages) {
    FileNames.slug(item, ".md", folder)
        .ifPresent(
            slug -> {
              Optional<FrontMatter> file = folder.readMarkdown(item);
              pages.put(slug, file.flatMap(text -> written(folder, item, text, language)));
            });
  }

  private Optional<Written> written(
      ContentFolder folder, ContentFolder.Item item, FrontMatter file, Language language) {
    if (!schemas.check(SchemaFile.PAGE, file.tree(), problems).isEmpty()) {
      return Optional.empty();
    }
    Entry front = Entry.of(file.tree());
    StandingPage.Version version =
        new StandingPage.Version(
            language,
            front.text("title"),
            front.text("description"),
            folder.prose(item.path(), file),
            item.origin());
    return Optional.of(new Written(version, front.integer("order"), front.origin("order")));
  }

  private void reportOrder(Written english, int chinese) {
    String order = Integer.toString(english.order());
    problems.add(Code.WRONG_VALUE, english.orderOrigin(), order, Integer.toString(chinese));
  }

  private void reportNothingTranslated(
      ContentFolder folder, String slug, Collection<String> chinese) {
    Origin origin = Origin.file(folder.path() + "/" + Language.EN.tag() + "/" + slug + ".md");
    problems.add(
        new Problem(Code.NOTHING_TRANSLATED, origin, List.of(slug), NearNames.of(slug, chinese)));
  }
}
