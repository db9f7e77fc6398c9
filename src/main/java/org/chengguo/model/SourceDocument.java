package org.chengguo.model;

import java.util.Map;
import java.util.Optional;

/**
 * The published report that a year's records are taken from.
 *
 * @param sections the printed number of a section, such as {@code 五(二)}, → its heading
 */
public record SourceDocument(
    String id, String title, String publisher, Map<String, String> sections) {
  public SourceDocument {
    sections = Map.copyOf(sections);
  }

  /** The heading of a section, or of the nearest one that it lies in: 五(二)3 lies in 五(二). */
  public Optional<String> heading(String section) {
    for (int end = section.length(); end > 0; end--) {
      String heading = sections.get(section.substring(0, end));
      if (heading != null) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }
}
