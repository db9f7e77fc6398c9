package org.chengguo.model;

import java.util.Locale;
import java.util.Optional;

/** A language of the site and of messages. */
public enum Language {
  ZH_HANT("zh-Hant"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag: {@code zh-Hant} or {@code en}. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The language with this tag, in any case. */
  public static Optional<Language> of(String tag) {
    for (Language language : values()) {
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
