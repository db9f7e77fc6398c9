package org.chengguo.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.model.Language;
import org.chengguo.model.Site;

/** The templates folder in one state: templates, words and assets. */
public final class Templates {
  private final Path folder;
  private final ReadPart<TemplateEngine> engine;
  private final Map<Language, ReadPart<Words>> words;
  private final ReadPart<Assets> assets;

  private Templates(
      Path folder,
      ReadPart<TemplateEngine> engine,
      Map<Language, ReadPart<Words>> words,
      ReadPart<Assets> assets) {
    this.folder = folder;
    this.engine = engine;
    this.words = words;
    this.assets = assets;
  }

  /**
   * Opens a folder; each part of it is read when it is needed first.
   *
   * @param name of the folder in problems
   */
  public static Templates open(Path folder, String name) {
    Map<Language, ReadPart<Words>> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(
          language,
          new ReadPart<>(
              files -> Words.read(folder.resolve("words"), name + "/words", language, files)));
    }
    return new Templates(
        folder,
        new ReadPart<>(files -> TemplateEngine.read(folder, name, files)),
        words,
        new ReadPart<>(files -> Assets.read(folder.resolve("assets"), name + "/assets", files)));
  }

  /** Returns the folder in its present state; this one if nothing changed in what was read. */
  public Templates current() {
    ReadPart<TemplateEngine> engineNow = engine.current();
    ReadPart<Assets> assetsNow = assets.current();
    Map<Language, ReadPart<Words>> wordsNow = new EnumMap<>(words);
    wordsNow.replaceAll((language, part) -> part.current());
    boolean same = engineNow == engine && assetsNow == assets && wordsNow.equals(words);
    return same ? this : new Templates(folder, engineNow, wordsNow, assetsNow);
  }

  /** Returns whether the folders differ in style sheets, and in nothing else. */
  public boolean differsInStylesOnly(Templates other) throws IOException {
    return engine == other.engine
        && words.equals(other.words)
        && assets != other.assets
        && assets.get().withoutStyles().equals(other.assets.get().withoutStyles());
  }

  /** Returns the bytes of a file that was read, by its path in the folder. */
  public Optional<byte[]> file(String path) {
    Path file = folder.resolve(path);
    return Stream.concat(Stream.of(engine, assets), words.values().stream())
        .flatMap(part -> part.files().known(file).stream())
        .findFirst();
  }

  /**
   * Returns all editions of a site, the main one first.
   *
   * @throws RenderException when a language's words are missing or broken
   */
  public List<Edition> editions(Site site) throws IOException {
    List<Edition> editions = new ArrayList<>();
    for (Language language : site.info().languages()) {
      Words ofLanguage = words.get(language).get();
      if (!editions.isEmpty()) {
        ofLanguage.mustHaveAllOf(editions.get(0).words());
      }
      editions.add(new Edition(ofLanguage, editions.isEmpty()));
    }
    return List.copyOf(editions);
  }

  /**
   * Returns the engine with the folder's templates.
   *
   * @throws IOException when there is no such folder, or a template cannot be read
   */
  public TemplateEngine engine() throws IOException {
    return engine.get();
  }

  /**
   * Returns the assets.
   *
   * @throws RenderException when an asset lacks a part
   */
  public Assets assets() throws IOException {
    return assets.get();
  }
}
