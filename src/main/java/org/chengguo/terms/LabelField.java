package org.chengguo.terms;

/** What a label names; results show year, agency and kind of every record, others as a reason. */
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

  /** The name in the index and in the search page: {@code year}. */
  public String id() {
    return id;
  }
}
