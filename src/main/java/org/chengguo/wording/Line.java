package org.chengguo.wording;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence of an explanation, with the list that it sums up. Public for FreeMarker only.
 *
 * @param items of the list; none for a sentence
 */
public record Line(Kind kind, List<Fragment> fragments, List<List<Fragment>> items) {
  public Line {
    fragments = List.copyOf(fragments);
    items = items.stream().map(List::copyOf).toList();
  }

  /** The relation of a sentence to its list. */
  public enum Kind {
    /** Has no list. */
    SENTENCE,
    /** Is the number of the list's items, and the result. */
    COUNT,
    /** Tells of the list in words; the list is counted. */
    COUNTED,
    /** Tells of the list in words; the list is what could not be counted. */
    MISSING,
    /** Is the title of the list: ways of counting that give the stated number. */
    POSSIBLE
  }

  static Line sentence(List<Fragment> fragments) {
    return new Line(Kind.SENTENCE, fragments, List.of());
  }

  static Line list(Kind kind, String text, List<List<Fragment>> items) {
    return new Line(kind, List.of(Fragment.words(text)), items);
  }

  /** The sentence alone. */
  public String text() {
    return text(fragments);
  }

  /** The items as text. */
  public List<String> itemTexts() {
    return items.stream().map(Line::text).toList();
  }

  private static String text(List<Fragment> fragments) {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining());
  }
}
