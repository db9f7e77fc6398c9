package org.chengguo.model;

import java.util.Optional;

/**
 * A name that an agency bore before its present one.
 *
 * @param from the first year that it was valid in; empty where no source says
 * @param until the last year
 */
public record FormerName(Text name, Optional<RocYear> from, RocYear until) {
  boolean isValidIn(RocYear year) {
    return from.stream().allMatch(first -> first.compareTo(year) <= 0)
        && year.compareTo(until) <= 0;
  }
}
