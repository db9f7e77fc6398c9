package org.chengguo.problem;

/**
 * How grave a problem is: an error stops the build, a warning does so only with {@code --strict}.
 */
public enum Severity {
  ERROR,
  WARNING;

  /** The word in reports, the same in every language: {@code error} or {@code warning}. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
