package org.chengguo.testing;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.Collection;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;

/** Comparisons that report only what differs, because whole sets and pages are too long to read. */
public final class Differences {
  /** Characters shown of a line; some before the difference, as its context. */
  private static final int SHOWN = 160;

  private static final int BEFORE = 40;

  private Differences() {}

  /** Fails if one of two sets has elements that the other lacks, and names only these. */
  public static void assertSame(
      String about, Collection<String> actual, Collection<String> expected) {
    assertSoftly(
        softly -> {
          softly.assertThat(without(expected, actual)).as(about + ": missing").isEmpty();
          softly.assertThat(without(actual, expected)).as(about + ": not expected").isEmpty();
        });
  }

  /** Returns the elements of a collection that another lacks. */
  public static SortedSet<String> without(Collection<String> all, Collection<String> lacking) {
    SortedSet<String> left = new TreeSet<>(all);
    left.removeAll(lacking);
    return left;
  }

  /** Returns the first line in which two different texts differ, as both have it. */
  public static String firstLine(String actual, String expected) {
    Iterator<String> actualLines = actual.lines().iterator();
    Iterator<String> expectedLines = expected.lines().iterator();
    for (int number = 1; actualLines.hasNext() || expectedLines.hasNext(); number++) {
      String got = actualLines.hasNext() ? actualLines.next() : "(no line)";
      String wanted = expectedLines.hasNext() ? expectedLines.next() : "(no line)";
      if (!got.equals(wanted)) {
        int from = Math.max(0, common(got, wanted) - BEFORE);
        return "line %d%n  expected: %s%n  actual:   %s"
            .formatted(number, part(wanted, from), part(got, from));
      }
    }
    return "ends of lines only";
  }

  private static int common(String first, String second) {
    int at = 0;
    while (at < Math.min(first.length(), second.length())
        && first.charAt(at) == second.charAt(at)) {
      at++;
    }
    return at;
  }

  private static String part(String line, int from) {
    int start = Math.min(from, line.length());
    int end = Math.min(line.length(), start + SHOWN);
    return (start > 0 ? "… " : "") + line.substring(start, end) + (end < line.length() ? " …" : "");
  }
}
