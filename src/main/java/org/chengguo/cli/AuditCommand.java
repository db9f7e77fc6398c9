package org.chengguo.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chengguo.SiteBuild;
import org.chengguo.model.Audit;
import org.chengguo.model.RocYear;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit}: stated figures against recomputed ones. What it finds is no failure. */
@Command(name = "audit")
final class AuditCommand extends ContentOptions {
  @Parameters(
      paramLabel = "YEAR",
      arity = "0..1",
      converter = YearConverter.class,
      descriptionKey = "audit-year")
  private RocYear year;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      converter = SearchCommand.FormatConverter.class,
      descriptionKey = "search-format")
  private String format = "text";

  AuditCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public Integer call() throws IOException {
    SiteBuild.Audited read =
        new SiteBuild(SiteBuild.Settings.reading(content()), ConsoleProgress.on(console(), words()))
            .audit();
    if (read.audit().isEmpty()) {
      print(read.result().problems());
      return exitCode(read.result());
    }
    Optional<RocYear> asked = Optional.ofNullable(year).map(given -> known(given, read.years()));
    if (asked.isPresent() && !read.years().contains(asked.get())) {
      List<String> years = read.years().stream().map(RocYear::toString).toList();
      console()
          .err()
          .println(words().text("error.year", asked.get().toString(), String.join(", ", years)));
      return ExitCode.USAGE;
    }
    List<RocYear> years = asked.map(List::of).orElse(read.years());
    Audit audit = read.audit().get();
    AuditReport report = new AuditReport(audit, years, AuditWords.in(language(), audit));
    console().out().print(format.equals("json") ? report.json() : report.text());
    return ExitCode.FINE;
  }

  /** A year as it was given: of the republic, or of the common era. */
  private static RocYear known(RocYear given, List<RocYear> years) {
    return years.stream()
        .filter(one -> one.equals(given) || one.commonEra() == given.number())
        .findFirst()
        .orElse(given);
  }

  /** A year in digits. */
  static final class YearConverter implements CommandLine.ITypeConverter<RocYear> {
    @Override
    public RocYear convert(String text) {
      if (text.matches("[0-9]{1,4}")) {
        return new RocYear(Integer.parseInt(text));
      }
      throw new CommandLine.TypeConversionException("\"" + text + "\"");
    }
  }
}
