package org.chengguo.model;

/** Whose training a figure counts: people of one kind and one sex. */
public record Trained(Who who, Sex sex) {

  /** The kinds of people that reports tell apart. */
  public enum Who implements Named {
    GENERAL_STAFF,
    SUPERVISORS,
    PRESS_CONTACTS,
    SOCIAL_MEDIA_EDITORS
  }

  /** As the reports count it. */
  public enum Sex implements Named {
    WOMEN,
    MEN
  }
}
