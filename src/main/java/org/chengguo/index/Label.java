package org.chengguo.index;

import java.util.Comparator;
import java.util.List;

/**
 * Names that records share: of a year, an agency, a topic.
 *
 * @param field what it is: {@code year}, {@code agency}, {@code kind}, {@code assessment}, {@code
 *     topic}, {@code strategy}, {@code category} or {@code issue}
 * @param number by which people call it besides, such as {@code 6.2} of a strategy; else empty
 * @param names all that it is called, by the first of all
 */
record Label(String field, String number, List<String> names) implements Comparable<Label> {
  private static final Comparator<Label> ORDER =
      Comparator.comparing(Label::field).thenComparing(Label::number).thenComparing(Label::text);

  Label {
    names = List.copyOf(names);
  }

  static Label of(String field, List<String> names) {
    return new Label(field, "", names);
  }

  /** What is indexed of it. */
  String text() {
    return String.join(" ", names);
  }

  @Override
  public int compareTo(Label other) {
    return ORDER.compare(this, other);
  }
}
