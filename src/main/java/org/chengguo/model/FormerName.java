package org.chengguo.model;

import java.util.Optional;

/**
 * Earlier name of an agency.
 *
 * @param from the first year in which it was valid; empty if no source states it
 * @param until the last year
 */
public record FormerName(Text name, Optional<RocYear> from, RocYear until) {
  boolean isValidIn(RocYear year) {
    return from.stream().allMatch(first -> first.compareTo(year) <= 0)
        && year.compareTo(until) <= 0;
  }
}
