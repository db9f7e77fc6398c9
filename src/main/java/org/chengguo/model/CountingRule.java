package org.chengguo.model;

import java.util.List;
import java.util.Optional;

/**
 * Rule by which a figure is counted. The set is closed: each kind has its own text and calculation
 * (decision 8). Figures are named by their ids, within one year's report.
 */
public sealed interface CountingRule {
  <R> R accept(Visitor<R> visitor);

  /** One result for each kind of rule. */
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

  /** Returns the ids of the figures that the rule uses, in order. */
  default List<String> figures() {
    return List.of();
  }

  /** Returns the kind of records that the rule counts, if a unit names something else. */
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
   * Number of the year's records.
   *
   * @param agency only its records; likewise the other filters
   * @param strategy a category includes all strategies under it
   * @param papers whether a record counts as its number of papers, not as one
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

    /** Returns whether a record of the year is counted. */
    public boolean covers(SourceRecord record) {
      // A filter that is absent matches everything; a record without what a filter asks for, such
      // as a highlight under no strategy, matches no such filter.
      return record.kind() == records
          && agency.stream().allMatch(counted -> counted.id().equals(record.agency().id()))
          && (assessmentKind.isEmpty() || assessmentKind.equals(record.assessmentKind()))
          && strategy.stream()
              .allMatch(branch -> record.strategy().stream().anyMatch(branch::holds))
          && topic.stream().allMatch(counted -> record.topics().contains(counted));
    }

    /** Returns the number that a record adds to the count. */
    public int weight(SourceRecord record) {
      return papers ? record.paperCount() : 1;
    }

    @Override
    public Optional<RecordKind> countsApartFrom(Unit unit) {
      // Titles are listed where papers are stated, so that "56 papers" would be untrue of 56
      // titles.
      return unit == Unit.PAPERS && !papers ? Optional.of(records) : Optional.empty();
    }

    /** Returns the same rule for one agency. */
    public Count of(Agency counted) {
      return new Count(records, Optional.of(counted), assessmentKind, strategy, topic, papers);
    }

    /** Returns the same rule with papers for records, or records for papers. */
    public Count counting(boolean byPapers) {
      return new Count(records, agency, assessmentKind, strategy, topic, byPapers);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.count(this);
    }
  }

  /** Number of strategies that the plan lists under a category. */
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

  /** Number of agencies of the year in one of the states. */
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

  /** Sum of figures; a single figure must be equal. */
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

  /** Share of one figure in another, in per cent or as a ratio. */
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

  /** Difference between two figures. */
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

  /** Form of a difference. */
  enum Change implements Named {
    /** In the unit of the two figures. */
    AMOUNT,
    /** In per cent of the first figure. */
    PERCENT,
    /** Between two figures that are percentages. */
    PERCENTAGE_POINTS;

    public static Change of(String id) {
      return Named.of(Change.class, id);
    }

    /**
     * Returns the unit of a difference in this form.
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

  /** Total of the meetings that the plan requires of the year's working groups. */
  // Only meetings have rules with an amount for each working group, so there is nothing to choose.
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
   * Total of a number in the agencies' results, or in those of one agency.
   *
   * @param group only the agencies that meet together as this group of the plan
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

  /** Numbers that an agency's results may state. */
  enum Stated implements Named {
    MEETINGS_HELD,
    COURSES_HELD;

    public static Stated of(String id) {
      return Named.of(Stated.class, id);
    }
  }

  /** Smallest of some figures. */
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
