package org.chengguo.model;

import java.util.List;

/**
 * Reason why a figure cannot be recomputed.
 *
 * @param silent the agencies that do not state the needed number, if that is the reason
 */
public record Unverifiable(Reason reason, List<Agency> silent) {
  public Unverifiable {
    silent = List.copyOf(silent);
  }

  public static Unverifiable because(Reason reason) {
    return new Unverifiable(reason, List.of());
  }

  /** Reasons: the first are chosen by editors, the others come from the audit. */
  public enum Reason implements Named {
    /** A total whose parts the report does not give. */
    PARTS_NOT_STATED,
    /** A share whose part or whole the report does not give. */
    BASE_NOT_STATED,
    /** The report lists examples only. */
    EXAMPLES_ONLY,
    /** A target, a requirement, an amount or a number of a policy. */
    NOT_A_RESULT,
    /** The content has no records of the kind that it counts. */
    NOT_IN_RECORDS,
    /** The content has neither a rule nor a reason. */
    NO_RULE,
    /** The plan's amount for some agencies is not stated. */
    AMOUNT_NOT_STATED,
    /** Some agencies do not state their number. */
    AGENCIES_SILENT,
    /** Agencies that meet together state different numbers. */
    GROUP_DISAGREES;

    public static Reason of(String id) {
      return Named.of(Reason.class, id);
    }
  }
}
