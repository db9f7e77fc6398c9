package org.chengguo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.chengguo.SiteBuild;
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

  CheckCommand(CliContext context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    SiteBuild.Result result = new SiteCheck(settings(Path.of("")), progress()).check();
    if (!format.equals("text") || !result.problems().isEmpty()) {
      console().out().print(FORMATS.get(format).apply(report(result.problems())));
    }
    if (result.succeeded() && format.equals("text")) {
      console().out().println(words().text("checked", result.files()));
    }
    return exitCode(result);
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
