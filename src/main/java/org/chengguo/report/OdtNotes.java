package org.chengguo.report;

/** Counter of a text's notes, which numbers them from 1. */
final class OdtNotes {
  private int count;

  int next() {
    count++;
    return count;
  }
}
