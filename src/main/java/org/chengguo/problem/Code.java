package org.chengguo.problem;

import java.util.Locale;

/**
 * Every kind of problem there is. Its message and hint stand under its {@link #id} in {@code
 * messages/problems_*.properties}.
 */
public enum Code {
  // Files and folders.
  UNREADABLE_FILE,
  MISSING_FILE,
  STRAY_FILE,
  SYMBOLIC_LINK,
  BAD_NAME,
  FILE_TOO_LARGE,
  BROKEN_UTF8,

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
  MISSING_KEY,
  WRONG_TYPE,
  WRONG_VALUE,
  WRONG_LENGTH,
  OUT_OF_RANGE,
  BAD_FORM,
  REPEATED_ITEM,

  // References and records among each other.
  UNKNOWN_AGENCY,
  UNKNOWN_TOPIC,
  UNKNOWN_ISSUE,
  UNKNOWN_STRATEGY,
  UNKNOWN_PLAN,
  UNKNOWN_DOCUMENT,
  UNKNOWN_GROUP,
  DUPLICATE_ID,
  AMBIGUOUS_NAME,
  PLAN_WITHOUT_YEAR,
  ADDRESS_TAKEN,
  NOT_SUBMITTED_BUT_LISTED(Severity.WARNING),

  // Markdown.
  UNSAFE_MARKUP,
  TOP_HEADING,

  // Templates and finished pages.
  TEMPLATE_FAULT,
  DEAD_LINK,
  DEAD_ANCHOR,
  REPEATED_ANCHOR,

  // The output folder.
  OUTPUT_NOT_OURS,
  OUTPUT_FOREIGN_FILE;

  private final Severity severity;

  Code() {
    this(Severity.ERROR);
  }

  Code(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The name in reports and message files: {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
