package org.chengguo.derived;

import java.util.List;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Counterpart;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;

/**
 * A record of another agency about the same thing as a given one.
 *
 * @param reasons at least one, each true of the two
 */
public record RelatedRecord(SourceRecord record, List<Reason> reasons) {
  public RelatedRecord {
    reasons = List.copyOf(reasons);
  }

  /** Why a record is shown beside another one. */
  public sealed interface Reason
      permits SharedTopic,
          SharedStrategy,
          CounterpartStrategy,
          SameAssessmentKind,
          CounterpartAssessmentKind,
          LikeWording,
          CarriedOn {
    /** The name under which pages have words for it: {@code topic}. */
    String id();
  }

  /** Both are about the topic. */
  public record SharedTopic(Topic topic) implements Reason {
    @Override
    public String id() {
      return "topic";
    }
  }

  /** Both stand under the strategy. */
  public record SharedStrategy(Strategy strategy) implements Reason {
    @Override
    public String id() {
      return "strategy";
    }
  }

  /**
   * The record shown stands under a strategy of another plan that the first one's goes on from, or
   * into.
   *
   * @param counterpart the strategy of the record shown, and how near it is
   */
  public record CounterpartStrategy(Counterpart counterpart) implements Reason {
    @Override
    public String id() {
      return "counterpart";
    }
  }

  /** Both assess something of the kind under one title, and share a topic. */
  public record SameAssessmentKind(AssessmentKind kind) implements Reason {
    @Override
    public String id() {
      return "assessment-kind";
    }
  }

  /**
   * Both share a topic, and assess something of kinds that correspond in two plans.
   *
   * @param kind of the record shown
   * @param relation how near the two kinds are
   */
  public record CounterpartAssessmentKind(AssessmentKind kind, Crosswalk.Relation relation)
      implements Reason {
    @Override
    public String id() {
      return "counterpart-kind";
    }
  }

  /**
   * Both titles hold the same words.
   *
   * @param words as they are printed in both
   */
  public record LikeWording(String words) implements Reason {
    @Override
    public String id() {
      return "wording";
    }
  }

  /**
   * The record shown was carried on in a later year.
   *
   * @param later what carries it on
   */
  public record CarriedOn(SourceRecord later) implements Reason {
    @Override
    public String id() {
      return "carried-on";
    }
  }
}
