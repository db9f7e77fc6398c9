package org.chengguo.model;

import java.util.Map;
import java.util.Optional;

/**
 * Published report from which a year's records are taken.
 *
 * @param sections printed number of a section, such as {@code 五(二)} → its heading
 */
public record SourceDocument(
    String id, String title, String publisher, Map<String, String> sections) {
  public SourceDocument {
    sections = Map.copyOf(sections);
  }

  /** Returns the heading of a section, or of the nearest section around it. */
  public Optional<String> heading(String section) {
    // Numbers nest by their prefix: 五(二)3 lies in 五(二), which lies in 五.
    for (int end = section.length(); end > 0; end--) {
      String heading = sections.get(section.substring(0, end));
      if (heading != null) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }
}
