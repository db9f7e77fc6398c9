package org.chengguo.render;

import org.chengguo.derived.Verdict;
import org.chengguo.model.Agency;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;
import org.chengguo.model.RuleSubject;

/**
 * The places within pages that other places lead to: for the ids that stand there and the links
 * alike. Templates know it as {@code link.anchors()}.
 */
public final class Anchors {
  static final Anchors ALL = new Anchors();

  private Anchors() {}

  /** The records of a year. */
  public String year(RocYear year) {
    return "year-" + year;
  }

  /** On a plan's page, a year's measures that are under no strategy. */
  public String unplaced(RocYear year) {
    return "Unplaced-" + year;
  }

  /** The records of an agency in a year. */
  public String agency(RocYear year, Agency agency) {
    return year(year) + "-" + agency.id();
  }

  /** The agencies that have anything to do with a page's matter. */
  public String agencies() {
    return "agencies";
  }

  /** The records of a kind, on the page of an agency's year. */
  public String kind(RecordKind kind) {
    return kind.plural();
  }

  /** What the plan asks for, and what was done. */
  public String plan() {
    return "Plan";
  }

  /** What the plan asks of an agency, among the others. */
  public String plan(Agency agency) {
    return plan() + "-" + agency.id();
  }

  /** What the plan asks for on one subject. */
  public String plan(RuleSubject subject) {
    return plan() + "-" + subject.id();
  }

  public String figure(Figure figure) {
    return figure.id();
  }

  /** The figures that the audit finds so. */
  public String verdict(Verdict verdict) {
    return "Verdict-" + verdict.id();
  }

  /** The years of a series of figures. */
  public String series(String id) {
    return id;
  }

  /** What the kinds of counting rules mean. */
  public String rules() {
    return "Rules";
  }

  /** What a kind of counting rule means. */
  public String rule(CountingRule.Kind kind) {
    return "Rule-" + kind.id();
  }

  /** What the answers to a plan's rules mean. */
  public String states() {
    return "States";
  }

  /** A published table. */
  public String dataset(String id) {
    return id;
  }
}
