package org.chengguo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.chengguo.SiteCheck;
import org.chengguo.problem.ProblemReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: checks everything that build checks and writes nothing. */
@Command(name = "check")
final class CheckCommand extends SiteOptions {
  private static final Map<String, Function<ProblemReport, String>> FORMATS =
      Map.of(
          "text",
          ProblemReport::text,
          "json",
          ProblemReport::json,
          "github",
          ProblemReport::github);

  @Option(
      names = "--format",
      paramLabel = "text|json|github",
      converter = FormatConverter.class,
      descriptionKey = "format")
  private String format = "text";

  @Option(names = "--pages", descriptionKey = "pages")
  private boolean pages;

  CheckCommand(CliContext context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    SiteCheck check = new SiteCheck(settings(Path.of("")), progress());
    SiteCheck.Result result = pages ? check.checkPages() : check.check();
    if (!format.equals("text") || !result.problems().isEmpty()) {
      console().out().print(FORMATS.get(format).apply(report(result.problems())));
    }
    if (result.succeeded() && format.equals("text")) {
      console().out().println(checked(result));
    }
    return result.succeeded() ? ExitCode.FINE : exitCode(result.problems());
  }

  private String checked(SiteCheck.Result result) {
    // As text: ICU, which sets a comma into numbers, takes longer to start than all texts to check.
    return pages
        ? words().text("checked-pages", result.checked())
        : words().text("checked", Integer.toString(result.checked()));
  }

  /** Converts the format of a problem report. */
  static final class FormatConverter implements CommandLine.ITypeConverter<String> {
    @Override
    public String convert(String name) {
      if (!FORMATS.containsKey(name)) {
        throw new CommandLine.TypeConversionException("--format " + name + " (text|json|github)");
      }
      return name;
    }
  }
}
