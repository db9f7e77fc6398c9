package org.chengguo.model;

import java.util.Optional;

/**
 * Name or title in Traditional Chinese, with an optional English translation.
 *
 * @param chinese as printed
 */
public record Text(String chinese, Optional<String> english) {
  /** Returns a text in both languages. */
  public static Text of(String chinese, String english) {
    return new Text(chinese, Optional.of(english));
  }

  /** Returns the text in a language; the Chinese if it is not translated. */
  public String in(Language language) {
    return language == Language.EN ? english.orElse(chinese) : chinese;
  }

  /** Returns whether there is a text in a language. */
  public boolean isIn(Language language) {
    return language == Language.ZH_HANT || english.isPresent();
  }
}
