package org.chengguo.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Page about the site itself.
 *
 * @param order position among the standing pages
 * @param english translation, if there is one
 */
public record StandingPage(String slug, int order, Version chinese, Optional<Version> english) {

  /** Text of the page in one language. */
  public record Version(
      Language language, String title, String description, Prose prose, Origin origin) {}

  /** Returns the page in a language; the Chinese one if it is not translated. */
  public Version in(Language language) {
    return switch (language) {
      case ZH_HANT -> chinese;
      // The address exists in every edition, so that switching the language never leads nowhere.
      case EN -> english.orElse(chinese);
    };
  }

  Stream<Prose> prose() {
    return Stream.concat(Stream.of(chinese), english.stream()).map(Version::prose);
  }
}
