package org.chengguo.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chengguo.derived.Arithmetic;
import org.chengguo.model.Agency;
import org.chengguo.model.Unverifiable;

/**
 * What a rule comes to.
 *
 * @param exact before rounding, to 34 digits; null where something is missing
 * @param arithmetic likewise
 * @param missing why the rule cannot be followed
 */
record Outcome(BigDecimal exact, Arithmetic arithmetic, Optional<Unverifiable> missing) {

  static Outcome of(BigDecimal exact, Arithmetic arithmetic) {
    return new Outcome(exact, arithmetic, Optional.empty());
  }

  static Outcome missing(Unverifiable.Reason reason, List<Agency> silent) {
    return new Outcome(null, null, Optional.of(new Unverifiable(reason, silent)));
  }
}
