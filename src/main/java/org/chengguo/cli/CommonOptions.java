package org.chengguo.cli;

import java.util.concurrent.Callable;
import org.chengguo.model.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every verb and of the program without one. */
abstract class CommonOptions implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  // Read before parsing, in Main; declared here to be checked and shown in the help.
  @Option(
      names = "--lang",
      paramLabel = "zh-Hant|en",
      converter = LanguageConverter.class,
      descriptionKey = "lang")
  private Language language;

  CommandSpec spec() {
    return spec;
  }

  /** Converts a language tag. */
  static final class LanguageConverter implements CommandLine.ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
      return Language.of(tag)
          .orElseThrow(
              () -> new CommandLine.TypeConversionException("--lang " + tag + " (zh-Hant|en)"));
    }
  }
}
