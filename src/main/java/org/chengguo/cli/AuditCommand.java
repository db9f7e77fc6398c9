package org.chengguo.cli;

import java.io.IOException;
import java.util.List;
import org.chengguo.SiteBuild;
import org.chengguo.derived.Audit;
import org.chengguo.model.RocYear;
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
      converter = TextOrJsonConverter.class,
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
    List<RocYear> years =
        read.years().stream().filter(one -> year == null || one.isMeantBy(year)).toList();
    if (year != null && years.isEmpty()) {
      return unknownYear(year, read.years());
    }
    Audit audit = read.audit().get();
    AuditReport report = new AuditReport(audit, years, AuditWords.in(language(), audit));
    console().out().print(format.equals("json") ? report.json() : report.text());
    return ExitCode.FINE;
  }
}
