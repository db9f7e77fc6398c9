package org.chengguo.terms;

import java.util.Comparator;
import java.util.List;

/**
 * Names that records share: of a year, an agency, a topic.
 *
 * @param field what it names
 * @param number by which people call it besides, such as {@code 6.2} of a strategy; else empty
 * @param names all that it is called, by the first of all
 */
public record Label(LabelField field, String number, List<String> names)
    implements Comparable<Label> {
  private static final Comparator<Label> ORDER =
      Comparator.comparing((Label label) -> label.field().id())
          .thenComparing(Label::number)
          .thenComparing(Label::text);

  public Label {
    names = List.copyOf(names);
  }

  public static Label of(LabelField field, List<String> names) {
    return new Label(field, "", names);
  }

  /** What is indexed of it. */
  public String text() {
    return String.join(" ", names);
  }

  @Override
  public int compareTo(Label other) {
    return ORDER.compare(this, other);
  }
}
