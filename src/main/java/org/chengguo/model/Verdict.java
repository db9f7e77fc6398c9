package org.chengguo.model;

import java.util.Locale;

/** What the audit says of a stated number. */
public enum Verdict {
  AGREES,
  DIFFERS,
  UNVERIFIABLE;

  /** The name in data and words: {@code agrees}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
