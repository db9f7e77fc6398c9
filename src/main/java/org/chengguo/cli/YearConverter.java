package org.chengguo.cli;

import org.chengguo.model.RocYear;
import picocli.CommandLine;

/** A year in digits. */
final class YearConverter implements CommandLine.ITypeConverter<RocYear> {
  @Override
  public RocYear convert(String text) {
    if (text.matches("[0-9]{1,4}")) {
      return new RocYear(Integer.parseInt(text));
    }
    throw new CommandLine.TypeConversionException("\"" + text + "\"");
  }
}
