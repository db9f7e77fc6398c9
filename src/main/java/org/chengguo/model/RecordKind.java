package org.chengguo.model;

import java.util.Optional;

/** Kinds of records. */
public enum RecordKind {
  // In the order of the lists, tables and menus of the site. The plurals are written out, since
  // "analysis" has an irregular one.
  MEASURE("measure", "measures"),
  ANALYSIS("analysis", "analyses"),
  ASSESSMENT("assessment", "assessments"),
  COURSE("course", "courses");

  private final String id;
  private final String plural;

  RecordKind(String id, String plural) {
    this.id = id;
    this.plural = plural;
  }

  /** Returns the name in content files and data: {@code measure}. */
  public String id() {
    return id;
  }

  /** Returns the name in addresses and data files: {@code measures}. */
  public String plural() {
    return plural;
  }

  public static Optional<RecordKind> of(String id) {
    for (RecordKind kind : values()) {
      if (kind.id.equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
