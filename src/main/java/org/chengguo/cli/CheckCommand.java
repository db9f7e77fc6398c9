package org.chengguo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengguo.PartCheck;
import org.chengguo.SiteBuild;
import org.chengguo.SiteCheck;
import org.chengguo.model.RocYear;
import org.chengguo.problem.ProblemReport;
import org.chengguo.text.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: finds what content breaks, in all of it or a part, and writes nothing. */
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

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = YearConverter.class,
      descriptionKey = "check-year")
  private RocYear year;

  @Option(names = "--agency", paramLabel = "ID", descriptionKey = "check-agency")
  private String agency;

  CheckCommand(CliContext context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    SiteBuild.Settings settings = settings(Path.of(""));
    if (year != null || agency != null) {
      return checkPart(settings);
    }
    SiteCheck check = new SiteCheck(settings, progress());
    return print(pages ? check.checkPages() : check.check());
  }

  private int checkPart(SiteBuild.Settings settings) throws IOException {
    if (pages) {
      console().err().println(words().text("error.pages-of-part"));
      return ExitCode.USAGE;
    }
    PartCheck.Result result =
        new PartCheck(settings, progress())
            .check(Optional.ofNullable(year), Optional.ofNullable(agency));
    if (result instanceof PartCheck.UnknownYear unknown) {
      return unknownYear(year, unknown.known());
    }
    if (result instanceof PartCheck.UnknownAgency unknown) {
      return unknownAgency(unknown.near());
    }
    PartCheck.Checked checked = (PartCheck.Checked) result;
    int code = print(checked.result());
    if (!checked.isComplete()) {
      console().err().println(words().text("check-incomplete"));
    }
    return code;
  }

  private int unknownAgency(List<String> near) {
    console().err().println(Printable.of(words().text("error.agency.register", agency)));
    if (!near.isEmpty()) {
      console().err().println(words().text("error.near", String.join(", ", near)));
    }
    return ExitCode.USAGE;
  }

  private int print(SiteCheck.Result result) {
    if (!format.equals("text") || !result.problems().isEmpty()) {
      console().out().print(FORMATS.get(format).apply(report(result.problems())));
    }
    if (result.succeeded() && format.equals("text")) {
      console().out().println(words().text(pages ? "checked-pages" : "checked", result.checked()));
    }
    return result.succeeded() ? ExitCode.FINE : exitCode(result.problems());
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
