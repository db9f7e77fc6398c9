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
  private final MemoryLimit memory;

  ErrorHandler(CliContext context, MemoryLimit memory) {
    this.console = context.console();
    this.words = context.words();
    this.memory = memory;
  }

  int usage(ParameterException exception, String[] arguments) {
    print(message(exception));
    if (exception instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        print(words.text("error.near", String.join(", ", suggestions)));
      }
    }
    console.err().println(words.text("error.help"));
    return ExitCode.USAGE;
  }

  /** Prints a message that quotes an argument, which may hold control characters. */
  private void print(String message) {
    console.err().println(Printable.of(message));
  }

  private String message(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return words.text("error.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (exception instanceof MissingParameterException missing) {
      String names =
          String.join(
              ", ",
              missing.getMissing().stream().map(CommandLine.Model.ArgSpec::paramLabel).toList());
      return words.text("error.missing", names);
    }
    if (exception instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof CommandLine.Model.OptionSpec option) {
      return words.text("error.twice", option.longestName());
    }
    // Our converters put the value and what is allowed into the message; picocli's own are English.
    String given =
        exception.getCause() instanceof CommandLine.TypeConversionException conversion
            ? conversion.getMessage()
            : exception.getValue();
    return words.text("error.value", given == null ? "" : given);
  }

  int execution(Exception exception, CommandLine line, ParseResult result) {
    if (MemoryLimit.causes(exception)) {
      return memory.report();
    }
    if (exception instanceof ContentOptions.FolderMissing missing) {
      print(words.text("error.folder", missing.getMessage()));
      return ExitCode.FILES;
    }
    if (exception instanceof IOException || exception instanceof UncheckedIOException) {
      // The unchecked one's own message begins with the name of a Java class.
      Throwable cause =
          exception instanceof UncheckedIOException ? exception.getCause() : exception;
      print(words.text("error.io", cause.getMessage()));
      return ExitCode.FILES;
    }
    return bug(exception);
  }

  /**
   * Returns the exit code of a command, or a failure if printing failed.
   *
   * <p>Printing fails at a full disk or a closed pipe.
   */
  int checkPrinted(int code) {
    // A PrintStream throws nothing: it only remembers that writing failed.
    if (code != ExitCode.FINE || !console.out().checkError()) {
      return code;
    }
    console.err().println(words.text("error.io", words.text("stdout")));
    return ExitCode.FILES;
  }

  /** Prints an error of the JVM, which picocli does not hand to its handlers. */
  int error(Error error) {
    return MemoryLimit.causes(error) ? memory.report() : bug(error);
  }

  private int bug(Throwable throwable) {
    console.err().println(words.text("error.bug"));
    throwable.printStackTrace(console.err());
    return ExitCode.BUG;
  }
}
