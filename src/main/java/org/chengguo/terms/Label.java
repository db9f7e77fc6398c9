package org.chengguo.terms;

import java.util.Comparator;
import java.util.List;

/**
 * Names of something that records share, such as a year, an agency or a topic.
 *
 * @param field kind of what is named
 * @param number of a strategy or category, such as {@code 6.2}; otherwise empty
 * @param names the main one first
 */
public record Label(LabelField field, String number, List<String> names)
    implements Comparable<Label> {
  // Labels are numbered in this order, and neighbours share a file: topics lie beside topics. By
  // the text last, so that the order does not depend on that of the records.
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

  /** Returns the text that is indexed. */
  public String text() {
    return String.join(" ", names);
  }

  @Override
  public int compareTo(Label other) {
    return ORDER.compare(this, other);
  }
}
