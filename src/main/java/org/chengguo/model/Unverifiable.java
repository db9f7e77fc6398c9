package org.chengguo.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why a figure cannot be recomputed.
 *
 * @param silent the agencies that do not state what is needed, where that is the reason
 */
public record Unverifiable(Reason reason, List<Agency> silent) {
  public Unverifiable {
    silent = List.copyOf(silent);
  }

  public static Unverifiable because(Reason reason) {
    return new Unverifiable(reason, List.of());
  }

  /** The reasons: the first ones are the editors', the others are found by the audit. */
  public enum Reason {
    /** A total whose parts the report does not give. */
    PARTS_NOT_STATED("parts-not-stated"),
    /** A share whose part or whole the report does not give. */
    BASE_NOT_STATED("base-not-stated"),
    /** The report lists examples only. */
    EXAMPLES_ONLY("examples-only"),
    /** A target, a requirement, an amount or a number of a policy. */
    NOT_A_RESULT("not-a-result"),
    /** What it counts is not kept as records here. */
    NOT_IN_RECORDS("not-in-records"),
    /** Content gives neither a rule nor a reason. */
    NO_RULE("no-rule"),
    /** The plan's amount for some agencies is not stated. */
    AMOUNT_NOT_STATED("amount-not-stated"),
    /** Some agencies do not state their number. */
    AGENCIES_SILENT("agencies-silent"),
    /** Agencies that meet together state different numbers. */
    GROUP_DISAGREES("group-disagrees");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The name in content files and words: {@code parts-not-stated}. */
    public String id() {
      return id;
    }

    public static Reason of(String id) {
      return Stream.of(values()).filter(reason -> reason.id.equals(id)).findFirst().orElseThrow();
    }
  }
}
