package org.chengguo.derived;

import java.util.List;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Counterpart;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;

/**
 * Record of another agency that is similar to a given one.
 *
 * @param reasons at least one
 */
public record RelatedRecord(SourceRecord record, List<Reason> reasons) {
  public RelatedRecord {
    reasons = List.copyOf(reasons);
  }

  /** Reason why a record is related to another one. */
  public sealed interface Reason
      permits SharedTopic,
          SharedStrategy,
          CounterpartStrategy,
          SameAssessmentKind,
          CounterpartAssessmentKind,
          SharedWording,
          CarriedOn {
    /** Returns the id of its text on pages, such as {@code topic}. */
    String id();
  }

  /** Topic of both records. */
  public record SharedTopic(Topic topic) implements Reason {
    @Override
    public String id() {
      return "topic";
    }
  }

  /** Strategy of both records. */
  public record SharedStrategy(Strategy strategy) implements Reason {
    @Override
    public String id() {
      return "strategy";
    }
  }

  /**
   * Strategy of the related record that corresponds to the first one's in another plan.
   *
   * @param counterpart the strategy of the related record, and how closely it corresponds
   */
  public record CounterpartStrategy(Counterpart counterpart) implements Reason {
    @Override
    public String id() {
      return "counterpart";
    }
  }

  /** Kind of both assessments, with the same title in both plans, and a common topic. */
  public record SameAssessmentKind(AssessmentKind kind) implements Reason {
    @Override
    public String id() {
      return "assessment-kind";
    }
  }

  /**
   * Kinds of assessments that correspond in two plans, and a common topic.
   *
   * @param kind of the related record
   * @param relation how closely the two kinds correspond
   */
  public record CounterpartAssessmentKind(AssessmentKind kind, Crosswalk.Relation relation)
      implements Reason {
    @Override
    public String id() {
      return "counterpart-kind";
    }
  }

  /**
   * Text that both titles have.
   *
   * @param words as printed in both
   */
  public record SharedWording(String words) implements Reason {
    @Override
    public String id() {
      return "wording";
    }
  }

  /**
   * Continuation of the related record in a later year.
   *
   * @param later the record that continues it
   */
  public record CarriedOn(SourceRecord later) implements Reason {
    @Override
    public String id() {
      return "carried-on";
    }
  }
}
