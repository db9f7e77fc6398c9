package org.chengguo.terms;

/**
 * Kind of what a label names.
 *
 * <p>Results show year, agency and kind of every record, the others only as a reason of a match.
 */
public enum LabelField {
  YEAR("year"),
  AGENCY("agency"),
  KIND("kind"),
  TOPIC("topic"),
  STRATEGY("strategy"),
  CATEGORY("category"),
  ASSESSMENT("assessment"),
  ISSUE("issue");

  private final String id;

  LabelField(String id) {
    this.id = id;
  }

  /** Returns the name in the index and on the search page, such as {@code year}. */
  public String id() {
    return id;
  }
}
