package org.chengguo.model;

/** People whose training a figure counts: one kind and one sex. */
public record Trained(Who who, Sex sex) {

  /** Kinds of people that the reports count separately. */
  public enum Who implements Named {
    GENERAL_STAFF,
    SUPERVISORS,
    PRESS_CONTACTS,
    SOCIAL_MEDIA_EDITORS
  }

  /** Sexes that the reports count. */
  public enum Sex implements Named {
    WOMEN,
    MEN
  }
}
