package org.chengguo.derived;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Named;
import org.chengguo.model.RocYear;
import org.chengguo.model.Rule;
import org.chengguo.model.RuleSubject;
import org.chengguo.model.SourceRecord;

/**
 * Requirements of a plan for an agency in a year, with the evidence.
 *
 * @param items one for each subject, in the subjects' order
 */
public record PlanSheet(AgencyYear agencyYear, List<Item> items) {
  public PlanSheet {
    items = List.copyOf(items);
  }

  /**
   * Requirement on one subject.
   *
   * @param rules the stated rules for the agency, the most specific first
   * @param required the required number
   * @param period the years in which it is required once, if they are several
   */
  public record Item(
      RuleSubject subject,
      List<Rule> rules,
      Optional<BigDecimal> required,
      Optional<Period> period,
      Evidence evidence,
      Reason reason) {
    public Item {
      rules = List.copyOf(rules);
    }

    public State state() {
      return reason.state();
    }
  }

  /** Period of a plan's years, from the first to the last. */
  public record Period(RocYear first, RocYear last) {}

  /**
   * Evidence in the sources of what the agency did.
   *
   * @param meetings of the agency, or of the group with which it meets
   * @param records of the year
   * @param earlier records of the period's earlier years
   */
  public record Evidence(
      Optional<AgencyYear.Meetings> meetings,
      Optional<AgencyYear.Training> training,
      List<SourceRecord> records,
      List<SourceRecord> earlier) {
    public static final Evidence NONE =
        new Evidence(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Evidence {
      records = List.copyOf(records);
      earlier = List.copyOf(earlier);
    }
  }

  /** Answers to a requirement. Only a stated number can prove that one is not met. */
  public enum State implements Named {
    /** A source states or lists at least what is required. */
    MET,
    /** A source states a number below the required one. */
    NOT_MET,
    /** The rule does not require it of the agency. */
    NOT_REQUIRED,
    /** The rule, or what was done, is unknown. */
    NOT_STATED,
    /** The rule's period is open, or an earlier year of it met the rule. */
    NOT_DUE;
  }

  /** Reasons for an answer; each belongs to one answer. */
  public enum Reason implements Named {
    /** At least the required number of meetings is stated. */
    ENOUGH_HELD(State.MET),
    /** Records of the year are evidence. */
    LISTED(State.MET),
    /** Fewer meetings are stated than required. */
    TOO_FEW_HELD(State.NOT_MET),
    /** The rule requires none. */
    NONE_ASKED(State.NOT_REQUIRED),
    /** The agency need not submit for the year. */
    NO_SUBMISSION_ASKED(State.NOT_REQUIRED),
    /** The rule is for the body of which the agency is a part. */
    ASKED_OF_PARENT(State.NOT_REQUIRED),
    /** Records of an earlier year of the period are evidence. */
    DONE_EARLIER(State.NOT_DUE),
    /** The period continues after this year. */
    PERIOD_OPEN(State.NOT_DUE),
    /** No source states a rule for the agency or its group. */
    NO_RULE(State.NOT_STATED),
    /** The rule's number for the agency is not stated. */
    NO_AMOUNT(State.NOT_STATED),
    /** The agency did not submit for the year. */
    NOT_SUBMITTED(State.NOT_STATED),
    /** No source states the agency's number or result. */
    NO_NUMBER(State.NOT_STATED),
    /** Nothing is listed, which does not say that nothing was done. */
    NOT_LISTED(State.NOT_STATED),
    /** Fewer records are listed than required, which does not say that no more was done. */
    FEWER_LISTED(State.NOT_STATED),
    /** Nothing is listed, and whether an occasion arose is not stated. */
    NO_OCCASION(State.NOT_STATED);

    // Fixed for each reason, so that no code can pair "nothing listed" with "not met" (decision
    // 10).
    private final State state;

    Reason(State state) {
      this.state = state;
    }

    public State state() {
      return state;
    }
  }
}
