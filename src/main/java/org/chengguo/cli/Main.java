package org.chengguo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
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

  /** Commands by name, in the order of the help. */
  static final Map<String, Function<CliContext, Object>> VERBS = verbs();

  private Main() {}

  private static Map<String, Function<CliContext, Object>> verbs() {
    Map<String, Function<CliContext, Object>> verbs = new LinkedHashMap<>();
    verbs.put("build", BuildCommand::new);
    verbs.put("check", CheckCommand::new);
    verbs.put("report", ReportCommand::new);
    verbs.put("serve", ServeCommand::new);
    verbs.put("search", SearchCommand::new);
    verbs.put("audit", AuditCommand::new);
    verbs.put("propose", ProposeCommand::new);
    return Collections.unmodifiableMap(verbs);
  }

  public static void main(String[] arguments) {
    // Lucene 9 logs on JDKs newer than it knows that it runs without their vector API.
    LUCENE.setLevel(Level.SEVERE);
    // Messages are Chinese by default, which the charset of a machine without a locale cannot
    // write.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    boolean terminal = Ansi.AUTO.enabled();
    String[] typed = TypedArguments.of(arguments);
    CliContext context = context(new Console(out, err, terminal), typed);
    MemoryLimit memory = new MemoryLimit(context);
    Thread.setDefaultUncaughtExceptionHandler(memory);
    System.exit(run(context, memory, typed));
  }

  /** Reports that the system killed the second JVM. */
  static void killed(String... arguments) {
    PrintStream err = utf8(FileDescriptor.err);
    err.println(CliWords.in(language(arguments)).text("error.killed"));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Runs a command line and returns its exit code. */
  static int run(Console console, String... arguments) {
    CliContext context = context(console, arguments);
    return run(context, new MemoryLimit(context), arguments);
  }

  private static CliContext context(Console console, String... arguments) {
    Language language = language(arguments);
    return new CliContext(console, CliWords.in(language), language);
  }

  private static int run(CliContext context, MemoryLimit memory, String... arguments) {
    Console console = context.console();
    CommandLine line = new CommandLine(new Main());
    addVerbs(line, context, arguments);
    line.setResourceBundle(context.words().bundle());
    line.setOut(console.outWriter());
    line.setErr(console.errWriter());
    // The automatic width starts a process to ask the terminal, and help would differ by machine.
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    ErrorHandler errors = new ErrorHandler(context, memory);
    line.setParameterExceptionHandler(errors::usage);
    line.setExecutionExceptionHandler(errors::execution);
    // A query may begin with @; picocli would read a file of arguments instead.
    line.setExpandAtFiles(false);
    try {
      return errors.checkPrinted(line.execute(arguments));
      // picocli hands exceptions to its handlers, but no errors of the JVM.
    } catch (Error error) {
      return errors.error(error);
    }
  }

  /** Adds the verb that the line begins with; all of them to one that begins otherwise. */
  private static void addVerbs(CommandLine line, CliContext context, String... arguments) {
    Map<String, Function<CliContext, Object>> verbs = VERBS;
    // picocli reads each command's annotations, which takes as long as some verbs.
    if (arguments.length > 0 && verbs.containsKey(arguments[0])) {
      verbs = Map.of(arguments[0], verbs.get(arguments[0]));
    }
    verbs.values().forEach(verb -> line.addSubcommand(verb.apply(context)));
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
