package org.chengguo.model;

import java.util.List;
import java.util.Optional;

/**
 * How a figure is counted. The set is closed: each kind has its words on the site and its way of
 * being recomputed. Figures are named by their ids, within one year's report.
 */
public sealed interface CountingRule {
  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind. */
  interface Visitor<R> {
    R count(Count rule);

    R planStrategies(PlanStrategies rule);

    R submissions(Submissions rule);

    R sum(Sum rule);

    R share(Share rule);

    R difference(Difference rule);

    R requirement(Requirement rule);

    R total(Total rule);

    R least(Least rule);
  }

  Kind kind();

  /** The figures that the rule counts from, in the order in which they are written. */
  default List<String> figures() {
    return List.of();
  }

  /**
   * The records that the rule counts, where they are not what a unit says: a record may stand for
   * several papers.
   */
  default Optional<RecordKind> countsApartFrom(Unit unit) {
    return Optional.empty();
  }

  /** The kinds of rules. */
  enum Kind implements Named {
    COUNT,
    PLAN_STRATEGIES,
    SUBMISSIONS,
    SUM,
    SHARE,
    DIFFERENCE,
    REQUIREMENT,
    TOTAL,
    LEAST;

    public static Kind of(String id) {
      return Named.of(Kind.class, id);
    }
  }

  /**
   * How many records of the year there are.
   *
   * @param agency only its records; likewise the other filters
   * @param strategy a category stands for all strategies under it
   * @param papers whether a record counts as the papers that it states, not as one
   */
  record Count(
      RecordKind records,
      Optional<Agency> agency,
      Optional<AssessmentKind> assessmentKind,
      Optional<Strategy> strategy,
      Optional<Topic> topic,
      boolean papers)
      implements CountingRule {
    @Override
    public Kind kind() {
      return Kind.COUNT;
    }

    /** Whether a record of the year is among those that are counted. */
    public boolean covers(SourceRecord entry) {
      return entry.kind() == records
          && agency.stream().allMatch(known -> known.id().equals(entry.agency().id()))
          && (assessmentKind.isEmpty() || assessmentKind.equals(entry.assessmentKind()))
          && strategy.stream().allMatch(branch -> entry.strategy().stream().anyMatch(branch::holds))
          && topic.stream().allMatch(known -> entry.topics().contains(known));
    }

    /** What a record counts as. */
    public int weight(SourceRecord entry) {
      return papers ? entry.paperCount() : 1;
    }

    @Override
    public Optional<RecordKind> countsApartFrom(Unit unit) {
      return unit == Unit.PAPERS && !papers ? Optional.of(records) : Optional.empty();
    }

    /** The same rule for one agency. */
    public Count of(Agency one) {
      return new Count(records, Optional.of(one), assessmentKind, strategy, topic, papers);
    }

    /** The same rule with papers for records, or records for papers. */
    public Count counting(boolean byPapers) {
      return new Count(records, agency, assessmentKind, strategy, topic, byPapers);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.count(this);
    }
  }

  /** How many strategies the plan lists under a category. */
  record PlanStrategies(Strategy category) implements CountingRule {
    @Override
    public Kind kind() {
      return Kind.PLAN_STRATEGIES;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.planStrategies(this);
    }
  }

  /** How many agencies of the year are in one of the states. */
  record Submissions(List<Submission.State> states) implements CountingRule {
    public Submissions {
      states = List.copyOf(states);
    }

    @Override
    public Kind kind() {
      return Kind.SUBMISSIONS;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.submissions(this);
    }
  }

  /** Figures added up; one alone must be equalled. */
  record Sum(List<String> of) implements CountingRule {
    public Sum {
      of = List.copyOf(of);
    }

    @Override
    public Kind kind() {
      return Kind.SUM;
    }

    @Override
    public List<String> figures() {
      return of;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sum(this);
    }
  }

  /** One figure as a part of another, in per cent or as a ratio. */
  record Share(String part, String whole) implements CountingRule {
    @Override
    public Kind kind() {
      return Kind.SHARE;
    }

    @Override
    public List<String> figures() {
      return List.of(part, whole);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.share(this);
    }
  }

  /** How far one figure is from another. */
  record Difference(String from, String to, Change as) implements CountingRule {
    @Override
    public Kind kind() {
      return Kind.DIFFERENCE;
    }

    @Override
    public List<String> figures() {
      return List.of(from, to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.difference(this);
    }
  }

  /** In what a difference is told. */
  enum Change implements Named {
    /** In the unit of the two figures. */
    AMOUNT,
    /** In hundredths of the first figure. */
    PERCENT,
    /** Between two figures that are percentages. */
    PERCENTAGE_POINTS;

    public static Change of(String id) {
      return Named.of(Change.class, id);
    }

    /**
     * The unit of a difference that is told so.
     *
     * @param amount the unit of the two figures
     */
    public Unit unit(Unit amount) {
      return switch (this) {
        case AMOUNT -> amount;
        case PERCENT -> Unit.PERCENT;
        case PERCENTAGE_POINTS -> Unit.PERCENTAGE_POINTS;
      };
    }
  }

  /** The meetings that the plan requires of every working group of the year, added up. */
  record Requirement() implements CountingRule {
    @Override
    public Kind kind() {
      return Kind.REQUIREMENT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.requirement(this);
    }
  }

  /**
   * What the agencies' own results state, added up.
   *
   * @param agency of this agency alone
   * @param group of the agencies that hold their meetings together as this group of the plan
   */
  record Total(Stated of, Optional<Agency> agency, Optional<String> group) implements CountingRule {
    @Override
    public Kind kind() {
      return Kind.TOTAL;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.total(this);
    }
  }

  /** What an agency's results may state. */
  enum Stated implements Named {
    MEETINGS_HELD,
    COURSES_HELD;

    public static Stated of(String id) {
      return Named.of(Stated.class, id);
    }
  }

  /** The smallest of some figures. */
  record Least(List<String> of) implements CountingRule {
    public Least {
      of = List.copyOf(of);
    }

    @Override
    public Kind kind() {
      return Kind.LEAST;
    }

    @Override
    public List<String> figures() {
      return of;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.least(this);
    }
  }
}
