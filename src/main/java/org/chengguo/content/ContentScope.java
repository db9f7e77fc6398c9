package org.chengguo.content;

import java.util.Optional;
import org.chengguo.model.RocYear;

/**
 * Part of the content: folders of a year, of an agency, or of both.
 *
 * @param year empty for every year
 * @param agency an id; empty for every agency
 */
public record ContentScope(Optional<RocYear> year, Optional<String> agency) {
  /** The whole content. */
  public static final ContentScope ALL = new ContentScope(Optional.empty(), Optional.empty());

  public boolean includes(RocYear candidate) {
    return year.stream().allMatch(candidate::equals);
  }

  public boolean includes(RocYear candidate, String agencyId) {
    return includes(candidate) && agency.stream().allMatch(agencyId::equals);
  }

  /** Returns the scope of the same year or years, with every agency. */
  public ContentScope ofAllAgencies() {
    return new ContentScope(year, Optional.empty());
  }
}
