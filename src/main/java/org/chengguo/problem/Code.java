package org.chengguo.problem;

import java.util.Locale;

/**
 * Kind of a problem. Message and hint are in {@code messages/problems_*.properties} under its
 * {@link #id}.
 */
public enum Code {
  // Files and folders. Problems at one location are reported in the order of these constants.
  UNREADABLE_FILE,
  MISSING_FILE,
  STRAY_FILE,
  SYMBOLIC_LINK,
  BAD_NAME,
  FILE_TOO_LARGE,
  BROKEN_UTF8,
  CONTROL_CHARACTER,
  EMPTY_FILE,

  // JSON and YAML.
  JSON_SYNTAX,
  JSON_CUT,
  YAML_SYNTAX,
  YAML_FEATURE,
  TOO_DEEP,
  DUPLICATE_KEY,
  FRONT_MATTER_MISSING,
  FRONT_MATTER_OPEN,

  // What the schemas say.
  UNKNOWN_KEY,
  MISSING_KEY(true),
  WRONG_TYPE(true),
  WRONG_VALUE,
  WRONG_LENGTH(true),
  OUT_OF_RANGE(true),
  BAD_FORM(true),
  REPEATED_ITEM,

  // References and records among each other.
  UNKNOWN_AGENCY,
  UNKNOWN_TOPIC,
  UNKNOWN_ISSUE,
  UNKNOWN_STRATEGY,
  UNKNOWN_CATEGORY,
  UNKNOWN_PLAN,
  UNKNOWN_ASSESSMENT_KIND,
  UNKNOWN_DOCUMENT,
  UNKNOWN_GROUP,
  UNKNOWN_COUNTERPART,
  PLAN_NOT_BEFORE,
  DUPLICATE_ID,
  AMBIGUOUS_NAME,
  YEARS_REVERSED,
  NAMES_OVERLAP,
  PARENT_CYCLE,
  UNKNOWN_RECORD,
  CONTINUES_ITSELF,
  CONTINUES_LATER_YEAR,
  CONTINUES_CYCLE,
  AGENCY_NOT_OF_YEAR,
  PLAN_WITHOUT_YEAR,
  ID_IS_NOT_NAME,
  NOTHING_TRANSLATED,
  ADDRESS_TAKEN(true),
  NOT_SUBMITTED_BUT_LISTED(Severity.WARNING),
  REPEATED_TITLE(Severity.WARNING),
  NOT_TRANSLATED(Severity.WARNING),

  // Figures and their rules.
  UNKNOWN_FIGURE,
  RULE_CYCLE,
  SHARE_OF_ZERO,
  UNIT_MISMATCH(true),
  NEGATIVE_COUNT,
  FIGURE_DIFFERS(Severity.WARNING),
  NOTHING_TO_ACKNOWLEDGE(Severity.WARNING),

  // Markdown.
  UNSAFE_MARKUP,
  HEADING_LEVEL,

  // Templates and finished pages.
  WORDS_FAULT,
  TEMPLATE_FAULT,
  DEAD_LINK,
  DEAD_ANCHOR,
  REPEATED_ANCHOR,

  // The output folder. Last, because concernsOutput() compares by order.
  OUTPUT_OVERLAPS,
  OUTPUT_BUSY,
  OUTPUT_NOT_OURS,
  OUTPUT_FOREIGN_FILE;

  private final Severity severity;
  private final boolean varies;

  Code() {
    this(Severity.ERROR, false);
  }

  Code(boolean varies) {
    this(Severity.ERROR, varies);
  }

  Code(Severity severity) {
    this(severity, false);
  }

  Code(Severity severity, boolean varies) {
    this.severity = severity;
    this.varies = varies;
  }

  public Severity severity() {
    return severity;
  }

  /** Tells whether the problem is one of the output folder, not of the content. */
  public boolean concernsOutput() {
    return compareTo(OUTPUT_OVERLAPS) >= 0;
  }

  /**
   * Tells whether no content can cause the problem. All others are found without rendering pages,
   * dead links only where a text has them.
   */
  public boolean concernsTemplates() {
    // Ids that content gives cannot repeat those of templates (SiteCheckTest).
    return this == WORDS_FAULT || this == TEMPLATE_FAULT || this == REPEATED_ANCHOR;
  }

  /** Tells whether a file or folder could not be read or written (exit code 3). */
  public boolean concernsFiles() {
    return this == UNREADABLE_FILE || concernsOutput();
  }

  /** Tells whether the first argument selects a variant's message: {@code bad-form.slug}. */
  boolean varies() {
    return varies;
  }

  /** Returns the name in reports and message files: {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
