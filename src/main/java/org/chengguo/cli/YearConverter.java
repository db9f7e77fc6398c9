package org.chengguo.cli;

import org.chengguo.model.RocYear;
import picocli.CommandLine;

/** Converts a year in digits, of the republic or of the common era. */
final class YearConverter implements CommandLine.ITypeConverter<RocYear> {
  @Override
  public RocYear convert(String text) {
    // Four digits at most: a year of either era, and never more than an int holds.
    if (text.matches("[0-9]{1,4}")) {
      return new RocYear(Integer.parseInt(text));
    }
    throw new CommandLine.TypeConversionException("\"" + text + "\"");
  }
}
