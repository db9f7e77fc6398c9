package org.chengguo.model;

import java.util.Locale;
import java.util.Optional;

/** Language of the site and of messages. */
public enum Language {
  ZH_HANT("zh-Hant"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Returns the BCP 47 tag: {@code zh-Hant} or {@code en}. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** Returns the language with this tag. */
  public static Optional<Language> of(String tag) {
    for (Language language : values()) {
      // BCP 47 tags are compared without case (RFC 5646, section 2.1.1).
      if (language.tag.equalsIgnoreCase(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return tag;
  }
}
