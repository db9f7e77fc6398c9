package org.chengguo.report;

/** Counts the notes of a text: each has a number. */
final class OdtNotes {
  private int count;

  int next() {
    count++;
    return count;
  }
}
