package org.chengguo.benchmark;

/**
 * What is measured.
 *
 * @param name {@link #SYNTHETIC}, or what a verb does with the real content
 * @param records how many the content has
 */
record Work(String name, int records) {
  /** The build of a synthetic site. */
  static final String SYNTHETIC = "synthetic build";

  static Work synthetic(int records) {
    return new Work(SYNTHETIC, records);
  }

  boolean isSynthetic() {
    return name.equals(SYNTHETIC);
  }

  /** Returns the name without options. */
  String verb() {
    return name.split(" ")[0];
  }

  @Override
  public String toString() {
    return name + " of " + records + " records";
  }
}
