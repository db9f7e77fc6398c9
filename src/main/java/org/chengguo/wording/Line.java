package org.chengguo.wording;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Sentence of an explanation, with an optional list. Public for FreeMarker only.
 *
 * @param items of the list; none for a sentence
 */
public record Line(Kind kind, List<Fragment> fragments, List<List<Fragment>> items) {
  public Line {
    fragments = List.copyOf(fragments);
    items = items.stream().map(List::copyOf).toList();
  }

  /** Relations of a sentence to its list. */
  public enum Kind {
    /** Sentence without a list. */
    SENTENCE,
    /** Number of the list's items, which is the result. */
    COUNT,
    /** Description of a list of counted items. */
    COUNTED,
    /** Description of a list of items without a number. */
    MISSING,
    /** Title of a list of possible reasons. */
    POSSIBLE
  }

  static Line sentence(List<Fragment> fragments) {
    return new Line(Kind.SENTENCE, fragments, List.of());
  }

  static Line list(Kind kind, String text, List<List<Fragment>> items) {
    return new Line(kind, List.of(Fragment.words(text)), items);
  }

  /** Returns the text of the sentence. */
  public String text() {
    return text(fragments);
  }

  /** Returns the texts of the items. */
  public List<String> itemTexts() {
    return items.stream().map(Line::text).toList();
  }

  private static String text(List<Fragment> fragments) {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining());
  }
}
