package org.chengguo.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chengguo.derived.Arithmetic;
import org.chengguo.model.Agency;
import org.chengguo.model.Unverifiable;

/**
 * Result of following a rule.
 *
 * @param exact before rounding, to 34 digits; null when something is missing
 * @param arithmetic the calculation; null when something is missing
 * @param missing why there is no result
 */
record Outcome(BigDecimal exact, Arithmetic arithmetic, Optional<Unverifiable> missing) {

  static Outcome of(BigDecimal exact, Arithmetic arithmetic) {
    return new Outcome(exact, arithmetic, Optional.empty());
  }

  static Outcome missing(Unverifiable.Reason reason, List<Agency> silent) {
    return new Outcome(null, null, Optional.of(new Unverifiable(reason, silent)));
  }
}
