package org.chengguo.cli;

import java.util.List;
import picocli.CommandLine;

/** Converts the format of an answer: text for people, JSON for programs. */
final class TextOrJsonConverter implements CommandLine.ITypeConverter<String> {
  @Override
  public String convert(String name) {
    if (!List.of("text", "json").contains(name)) {
      throw new CommandLine.TypeConversionException("--format " + name + " (text|json)");
    }
    return name;
  }
}
