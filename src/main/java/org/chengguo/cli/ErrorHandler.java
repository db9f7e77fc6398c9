package org.chengguo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chengguo.text.Printable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints errors outside the content (usage, files, bugs of ours) and gives their exit codes. */
final class ErrorHandler {
  private final Console console;
  private final CliWords words;

  ErrorHandler(Console console, CliWords words) {
    this.console = console;
    this.words = words;
  }

  int usage(ParameterException fault, String[] arguments) {
    say(message(fault));
    if (fault instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        say(words.text("error.near", String.join(", ", near)));
      }
    }
    console.err().println(words.text("error.help"));
    return ExitCode.USAGE;
  }

  private void say(String message) {
    console.err().println(Printable.of(message));
  }

  private String message(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return words.text("error.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (fault instanceof MissingParameterException missing) {
      String names =
          String.join(
              ", ",
              missing.getMissing().stream().map(CommandLine.Model.ArgSpec::paramLabel).toList());
      return words.text("error.missing", names);
    }
    if (fault instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof CommandLine.Model.OptionSpec option) {
      return words.text("error.twice", option.longestName());
    }
    String given =
        fault.getCause() instanceof CommandLine.TypeConversionException conversion
            ? conversion.getMessage()
            : fault.getValue();
    return words.text("error.value", given == null ? "" : given);
  }

  int execution(Exception fault, CommandLine line, ParseResult result) {
    if (fault instanceof ContentOptions.FolderMissing missing) {
      say(words.text("error.folder", missing.getMessage()));
      return ExitCode.FILES;
    }
    if (fault instanceof IOException || fault instanceof UncheckedIOException) {
      Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
      say(words.text("error.io", cause.getMessage()));
      return ExitCode.FILES;
    }
    return bug(fault);
  }

  /** An answer that could not be printed, for a disk is full or a pipe closed, is not fine. */
  int unsaid(int code) {
    if (code != ExitCode.FINE || !console.out().checkError()) {
      return code;
    }
    console.err().println(words.text("error.io", words.text("stdout")));
    return ExitCode.FILES;
  }

  int bug(Throwable fault) {
    console.err().println(words.text("error.bug"));
    fault.printStackTrace(console.err());
    return ExitCode.BUG;
  }
}
