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
 * What a plan asks of one agency in one year, and what the sources say of it.
 *
 * @param items one for each subject, in the subjects' order
 */
public record PlanSheet(AgencyYear entry, List<Item> items) {
  public PlanSheet {
    items = List.copyOf(items);
  }

  /**
   * One matter that the plan has rules on.
   *
   * @param rules those that the sources state for the agency, the most specific first
   * @param required the number that they ask for
   * @param period the years in which it is asked for once, where these are several
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

  /** Years of a plan, the first and the last included. */
  public record Period(RocYear first, RocYear last) {}

  /**
   * What the sources say that the agency did.
   *
   * @param meetings its own, or those of the group that it meets with
   * @param records those of the year
   * @param earlier those of the period's years before
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

  /** The answers. Only a number that a source states can say that something is not met. */
  public enum State implements Named {
    /** What a source states or lists is what the rule asks for. */
    MET,
    /** A source states a number, and it is less than the rule asks for. */
    NOT_MET,
    /** The rule does not ask this of the agency. */
    NOT_REQUIRED,
    /** The rule, or what was done, is unknown. */
    NOT_STATED,
    /** The period that the rule gives is not over, or it was met in an earlier year of it. */
    NOT_DUE;
  }

  /** Why an answer is what it is; each belongs to one answer. */
  public enum Reason implements Named {
    /** As many meetings are stated as are asked for, or more. */
    ENOUGH_HELD(State.MET),
    /** Records of the year show it. */
    LISTED(State.MET),
    /** Fewer meetings are stated than are asked for. */
    TOO_FEW_HELD(State.NOT_MET),
    /** The rule asks for none. */
    NONE_ASKED(State.NOT_REQUIRED),
    /** The agency need not hand in its year. */
    NO_SUBMISSION_ASKED(State.NOT_REQUIRED),
    /** The rule is for the body that the agency is a part of. */
    ASKED_OF_PARENT(State.NOT_REQUIRED),
    /** An earlier year of the period shows it. */
    DONE_EARLIER(State.NOT_DUE),
    /** The period goes on after this year. */
    PERIOD_OPEN(State.NOT_DUE),
    /** No source states a rule for the agency or its group. */
    NO_RULE(State.NOT_STATED),
    /** The rule's number for the agency is not stated. */
    NO_AMOUNT(State.NOT_STATED),
    /** The agency did not hand in its year. */
    NOT_SUBMITTED(State.NOT_STATED),
    /** No source states the agency's number, or how it did. */
    NO_NUMBER(State.NOT_STATED),
    /** Nothing is listed; that is no statement that nothing was done. */
    NOT_LISTED(State.NOT_STATED),
    /** Less is listed than asked for; that is no statement that no more was done. */
    FEWER_LISTED(State.NOT_STATED),
    /** Nothing is listed, and whether an occasion arose is not stated. */
    NO_OCCASION(State.NOT_STATED);

    private final State state;

    Reason(State state) {
      this.state = state;
    }

    public State state() {
      return state;
    }
  }
}
