package org.chengguo.problem;

/** Severity of a problem: errors stop a build, warnings only with {@code --strict}. */
public enum Severity {
  ERROR,
  WARNING;

  /** Returns the word in reports, in every language: {@code error} or {@code warning}. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
