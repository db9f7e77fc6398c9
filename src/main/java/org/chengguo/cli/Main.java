package org.chengguo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chengguo.model.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** Entry point of the command line. Streams are parameters, so that tests can run it whole. */
@Command(name = "chengguo", versionProvider = Main.Version.class)
public final class Main extends CommonOptions {
  // A strong reference: java.util.logging keeps loggers weakly, and the level would go with this
  // one.
  private static final Logger LUCENE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Main() {}

  public static void main(String[] arguments) {
    // Lucene 9 logs on JDKs newer than it knows that it runs without their vector API.
    LUCENE.setLevel(Level.SEVERE);
    // Messages are Chinese by default, which the charset of a machine without a locale cannot
    // write.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    boolean terminal = Ansi.AUTO.enabled();
    int code = run(new Console(out, err, terminal), TypedArguments.of(arguments));
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Runs a command line and returns its exit code. */
  static int run(Console console, String... arguments) {
    Language language = language(arguments);
    CliWords words = CliWords.in(language);
    CliContext context = new CliContext(console, words, language);
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new BuildCommand(context));
    line.addSubcommand(new CheckCommand(context));
    line.addSubcommand(new ReportCommand(context));
    line.addSubcommand(new ServeCommand(context));
    line.addSubcommand(new SearchCommand(context));
    line.addSubcommand(new AuditCommand(context));
    line.addSubcommand(new ProposeCommand(context));
    line.setResourceBundle(words.bundle());
    line.setOut(console.outWriter());
    line.setErr(console.errWriter());
    // The automatic width starts a process to ask the terminal, and help would differ by machine.
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    ErrorHandler errors = new ErrorHandler(console, words);
    line.setParameterExceptionHandler(errors::usage);
    line.setExecutionExceptionHandler(errors::execution);
    // A query may begin with @; picocli would read a file of arguments instead.
    line.setExpandAtFiles(false);
    try {
      return errors.checkPrinted(line.execute(arguments));
      // picocli hands exceptions to its handlers, but no errors of the JVM.
    } catch (StackOverflowError | OutOfMemoryError error) {
      return errors.bug(error);
    }
  }

  // Errors of parsing are in the language asked for as well, so it is read before parsing.
  private static Language language(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("--lang=")) {
        return Language.of(arguments[i].substring("--lang=".length())).orElse(Language.ZH_HANT);
      }
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        return Language.of(arguments[i + 1]).orElse(Language.ZH_HANT);
      }
    }
    return Language.ZH_HANT;
  }

  /** Prints the usage, for a command line without a verb. */
  @Override
  public Integer call() {
    spec().commandLine().usage(spec().commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** The version that the jar's manifest names. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"chengguo " + (version == null ? "(classes)" : version)};
    }
  }
}
