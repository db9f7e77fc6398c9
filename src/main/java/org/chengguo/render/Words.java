package org.chengguo.render;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chengguo.model.Language;
import org.chengguo.model.Origin;
import org.chengguo.model.RocYear;
import org.chengguo.model.SectionNumber;
import org.chengguo.model.Text;
import org.chengguo.text.Phrases;
import org.chengguo.wording.AuditWording;
import org.chengguo.wording.Names;

/**
 * The interface words of one language, which templates know as {@code words}.
 *
 * <p>They come from {@code templates/words/<language>.properties}, and extend the program's names
 * and the audit's sentences. Patterns are ICU's.
 */
public final class Words extends Names {
  private final Origin origin;

  private Words(Origin origin, Language language, Phrases sentences) {
    super(language, AuditWording.sentences(language).with(sentences));
    this.origin = origin;
  }

  /**
   * Reads a language's file.
   *
   * @param folder of the word files
   * @param folderName how problems call it
   * @throws RenderException when the file is missing or broken, or has a key of the program's own
   */
  public static Words read(Path folder, String folderName, Language language) {
    return read(folder, folderName, language, new FileReads());
  }

  static Words read(Path folder, String folderName, Language language, FileReads files) {
    String name = language.tag() + ".properties";
    Origin origin = Origin.file(folderName + "/" + name);
    try {
      Reader text = new StringReader(files.text(folder.resolve(name)));
      Words words = new Words(origin, language, Phrases.read(text, language.locale()));
      words.phrases().parse();
      return words;
    } catch (NoSuchFileException missing) {
      throw new RenderException(origin, "no such file");
    } catch (IllegalArgumentException e) {
      throw new RenderException(origin, e.getMessage());
    } catch (IOException e) {
      throw new RenderException(origin, e.toString());
    }
  }

  /**
   * Checks that no key of another language lacks words in this one.
   *
   * @throws RenderException naming all keys without words
   */
  void mustHaveAllOf(Words complete) {
    SortedSet<String> missing = new TreeSet<>(complete.phrases().keys());
    missing.removeAll(phrases().keys());
    if (!missing.isEmpty()) {
      throw new RenderException(origin, "no words for " + String.join(", ", missing));
    }
  }

  /**
   * The words under a key, with {0}, {1} … filled in.
   *
   * @throws RenderException when there are none
   */
  @Override
  public String text(String key, Object... arguments) {
    try {
      return super.text(key, arguments);
    } catch (IllegalArgumentException e) {
      throw new RenderException(origin, e);
    }
  }

  /**
   * The same, in pieces: arguments that are {@link #original} text keep their language.
   *
   * @throws RenderException when there are none
   */
  public List<Piece> pieces(String key, Object... arguments) {
    Object[] given =
        Arrays.stream(arguments)
            .map(argument -> argument instanceof Piece piece ? shown(piece) : argument)
            .toArray();
    try {
      return phrases().pieces(key, Piece.class, text -> new Piece(text, language()), given);
    } catch (IllegalArgumentException e) {
      throw new RenderException(origin, e);
    }
  }

  private static List<Piece> shown(Piece piece) {
    return piece.text().isEmpty() ? List.of() : List.of(piece);
  }

  /** Text as the records have it: in Chinese, whatever the language of the page. */
  public Piece original(String text) {
    return new Piece(text, Language.ZH_HANT);
  }

  /** A name or title in this language, or in Chinese where it has no other. */
  public Piece name(Text text) {
    return new Piece(of(text), text.isIn(language()) ? language() : Language.ZH_HANT);
  }

  /** A section of a source, in a sentence: {@code 五（二）3}. */
  public String section(String section) {
    return section("figures.section", new SectionNumber(section));
  }

  /** A section of a source, before its heading: {@code 五（二）3}. */
  public String sectionNumber(String section) {
    return section("figures.section.heading", new SectionNumber(section));
  }

  /** The same with what parts it from its heading; Chinese brackets have a blank of their own. */
  public String sectionBeforeHeading(String section) {
    String number = sectionNumber(section);
    return number.endsWith("）") ? number : number + " ";
  }

  private String section(String key, SectionNumber section) {
    return section.isPreface()
        ? text("figures.section.preface")
        : text(key, section.in(language()));
  }

  /**
   * The years of a plan.
   *
   * @param plan its id, the first and the last year: {@code 109-112}
   */
  public String period(String plan) {
    int dash = plan.indexOf('-');
    return span(
        new RocYear(Integer.parseInt(plan.substring(0, dash))),
        new RocYear(Integer.parseInt(plan.substring(dash + 1))));
  }
}
