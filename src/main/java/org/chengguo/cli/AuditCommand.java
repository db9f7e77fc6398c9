package org.chengguo.cli;

import java.util.List;
import org.chengguo.CheckedSite;
import org.chengguo.SiteReader;
import org.chengguo.derived.Audit;
import org.chengguo.model.RocYear;
import org.chengguo.wording.AuditWording;
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

  AuditCommand(CliContext context) {
    super(context);
  }

  @Override
  public Integer call() {
    SiteReader.Reading reading = read();
    if (reading.site().isEmpty()) {
      return refuse(reading.problems());
    }
    CheckedSite checked = reading.site().get();
    List<RocYear> years =
        checked.years().stream().filter(known -> year == null || known.isMeantBy(year)).toList();
    if (year != null && years.isEmpty()) {
      return unknownYear(year, checked.years());
    }
    Audit audit = checked.audit();
    AuditReport report = new AuditReport(audit, years, words(), AuditWording.in(language(), audit));
    console().out().print(format.equals("json") ? report.json() : report.text());
    return ExitCode.FINE;
  }
}
