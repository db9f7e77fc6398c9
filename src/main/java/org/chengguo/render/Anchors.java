package org.chengguo.render;

import org.chengguo.derived.Verdict;
import org.chengguo.model.Agency;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;
import org.chengguo.model.RuleSubject;

/**
 * Ids of places within pages, for the elements and for links to them.
 *
 * <p>Templates know it as {@code link.anchors()}.
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

  /** Returns the id of the plan's requirements, with the evidence. */
  public String plan() {
    return "Plan";
  }

  /** Returns the id of an agency's row in the table of requirements. */
  public String plan(Agency agency) {
    return plan() + "-" + agency.id();
  }

  /** Returns the id of the plan's requirement on one subject. */
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

  /** Returns the id of the meanings of all kinds of counting rules. */
  public String rules() {
    return "Rules";
  }

  /** Returns the id of the meaning of a kind of counting rule. */
  public String rule(CountingRule.Kind kind) {
    return "Rule-" + kind.id();
  }

  /** Returns the id of the meanings of the answers to a plan's rules. */
  public String states() {
    return "States";
  }

  /** A published table. */
  public String dataset(String id) {
    return id;
  }
}
