package org.chengguo.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page about the site itself.
 *
 * @param order its place among the standing pages
 * @param english its translation, where there is one
 */
public record StandingPage(String slug, int order, Version chinese, Optional<Version> english) {

  /** The page as it is written in one language. */
  public record Version(
      Language language, String title, String description, Prose prose, Origin origin) {}

  /** The page in a language; the Chinese one where it is not translated. */
  public Version in(Language language) {
    return switch (language) {
      case ZH_HANT -> chinese;
      case EN -> english.orElse(chinese);
    };
  }

  Stream<Prose> prose() {
    return Stream.concat(Stream.of(chinese), english.stream()).map(Version::prose);
  }
}
