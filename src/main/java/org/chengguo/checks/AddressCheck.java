package org.chengguo.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/** Finds two pieces of content that ask for one address. */
public final class AddressCheck {
  private final Map<String, Optional<Origin>> owners = new HashMap<>();
  private final Problems problems;

  public AddressCheck(Problems problems) {
    this.problems = problems;
  }

  /**
   * Takes an address for a file of the site.
   *
   * @param path of the file
   * @param origin of its content; empty for the site's own pages
   */
  public void claim(String path, Optional<Origin> origin) {
    Optional<Origin> owner = owners.putIfAbsent(path, origin);
    if (owner != null) {
      Origin at = origin.or(() -> owner).orElse(Origin.file(path));
      Optional<Origin> other = origin.isPresent() ? owner : origin;
      String variant = other.isPresent() ? "content" : "own";
      String place = other.map(Origin::toString).orElse("");
      problems.add(Code.ADDRESS_TAKEN, at, variant, path, place);
    }
  }
}
