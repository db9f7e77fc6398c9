package org.chengguo.benchmark;

import java.util.Locale;

/** Numbers as tables and charts show them, with their units. */
final class Amounts {
  private static final double MEGABYTE = 1e6;
  private static final double GIGABYTE = 1e9;
  private static final double MILLISECONDS = 1000;

  private Amounts() {}

  static String seconds(double seconds) {
    return number(seconds) + " s";
  }

  static String milliseconds(double seconds) {
    return number(MILLISECONDS * seconds) + " ms";
  }

  static String gigabytes(double bytes) {
    return format("%.2f GB", bytes / GIGABYTE);
  }

  static String megabytes(double bytes) {
    return format("%,.1f MB", bytes / MEGABYTE);
  }

  static String ratio(double ratio) {
    return format(ratio < 0.1 ? "%.3f ×" : ratio < 10 ? "%.2f ×" : "%.1f ×", ratio);
  }

  static String count(double number) {
    return format("%,.0f", number);
  }

  /** Writes as many decimals as the measurement bears, about a hundredth of the value. */
  static String number(double value) {
    return format(value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
  }

  private static String format(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
