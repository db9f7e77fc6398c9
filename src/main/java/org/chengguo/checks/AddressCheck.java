package org.chengguo.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/** Finds pages and files with the same address. */
public final class AddressCheck {
  private final Map<String, Optional<Origin>> owners = new HashMap<>();
  private final Problems problems;

  public AddressCheck(Problems problems) {
    this.problems = problems;
  }

  /**
   * Registers a file's address, and reports it if it is taken.
   *
   * @param path of the file in the site
   * @param origin location of its content; empty for the site's own pages
   */
  public void claim(String path, Optional<Origin> origin) {
    Optional<Origin> owner = owners.putIfAbsent(path, origin);
    if (owner != null) {
      // Reported at the content, whichever of the two comes first: only content can be changed.
      Origin at = origin.or(() -> owner).orElse(Origin.file(path));
      Optional<Origin> rival = origin.isPresent() ? owner : origin;
      String variant = rival.isPresent() ? "content" : "own";
      String place = rival.map(Origin::toString).orElse("");
      problems.add(Code.ADDRESS_TAKEN, at, variant, path, place);
    }
  }
}
