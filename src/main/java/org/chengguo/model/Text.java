package org.chengguo.model;

import java.util.Optional;

/**
 * A name or title in Traditional Chinese, with its English where there is one.
 *
 * @param chinese as printed
 */
public record Text(String chinese, Optional<String> english) {
  /** A text in both languages. */
  public static Text of(String chinese, String english) {
    return new Text(chinese, Optional.of(english));
  }

  /** The text in a language; the Chinese where it is not translated. */
  public String in(Language language) {
    return language == Language.EN ? english.orElse(chinese) : chinese;
  }

  /** Whether there is a text in a language. */
  public boolean isIn(Language language) {
    return language == Language.ZH_HANT || english.isPresent();
  }
}
