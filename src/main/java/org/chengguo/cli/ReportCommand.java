package org.chengguo.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.SiteReader;
import org.chengguo.SiteReport;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: the compiled report of a year, or one agency's sheet, as a file. */
@Command(name = "report")
final class ReportCommand extends ContentOptions {
  @Parameters(paramLabel = "YEAR", converter = YearConverter.class, descriptionKey = "report-year")
  private RocYear year;

  @Option(names = "--agency", paramLabel = "ID", descriptionKey = "agency")
  private String agency;

  @Option(
      names = "--format",
      paramLabel = "odt|pdf|html|md",
      converter = FormatConverter.class,
      descriptionKey = "report-format")
  private SiteReport.Format format = SiteReport.Format.ODT;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      converter = PathConverter.class,
      descriptionKey = "to")
  private Path to;

  @Option(
      names = "--font",
      paramLabel = "FILE",
      converter = PathConverter.class,
      descriptionKey = "font")
  private Path font;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = SiteOptions.BaseUrlConverter.class,
      descriptionKey = "base-url")
  private URI baseUrl;

  ReportCommand(CliContext context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    if (to != null && insideContent(to)) {
      console().err().println(words().text("error.to-content", to));
      return ExitCode.USAGE;
    }
    SiteReader.Reading reading =
        SiteReader.read(new SiteReader.Settings(content(), Optional.ofNullable(baseUrl), false));
    if (reading.site().isEmpty()) {
      return refuse(reading.problems());
    }
    SiteReport reports = SiteReport.of(reading.site().get());
    Optional<ReportYear> found = reports.year(year);
    if (found.isEmpty()) {
      return unknownYear(year, reading.site().get().years());
    }
    Optional<AgencyYear> entry =
        Optional.ofNullable(agency).flatMap(name -> SiteReport.agency(found.get(), name));
    if (agency != null && entry.isEmpty()) {
      return unknownAgency(found.get());
    }
    return save(
        reports.make(found.get(), entry, language(), format, Optional.ofNullable(font)),
        file(found.get(), entry));
  }

  /** Whether a file lies among the records, where it would break the content. */
  private boolean insideContent(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null
        && Files.isDirectory(folder)
        && folder.toRealPath().startsWith(content().toRealPath());
  }

  private int unknownAgency(ReportYear found) {
    console().err().println(words().text("error.agency", agency, found.year().toString()));
    List<String> near = SiteReport.near(found, agency);
    if (!near.isEmpty()) {
      console().err().println(words().text("error.near", String.join(", ", near)));
    }
    return ExitCode.USAGE;
  }

  /** The file that was named, or one named after the year in the working folder. */
  private Path file(ReportYear found, Optional<AgencyYear> entry) {
    String sheet = entry.map(known -> "-" + known.agency().id()).orElse("");
    String end = "." + format.name().toLowerCase(Locale.ROOT);
    return to != null ? to : Path.of("report-" + found.year() + sheet + end);
  }

  private int save(SiteReport.Result result, Path file) throws IOException {
    if (result instanceof SiteReport.Made made) {
      SiteReport.save(file, made);
      console().out().println(words().text("reported", file));
      if (!made.missing().isEmpty()) {
        console().err().println(words().text("report-missing", made.missing()));
      }
      return ExitCode.FINE;
    }
    String problem =
        result instanceof SiteReport.UnusableFont unusable
            ? words().text("error.font", unusable.font())
            : words().text("error.no-font", places((SiteReport.NoFont) result));
    console().err().println(problem);
    console().err().println(words().text("error.font.remedy"));
    return ExitCode.FILES;
  }

  private static String places(SiteReport.NoFont result) {
    return String.join(", ", result.searched().stream().map(Path::toString).toList());
  }

  /** Converts the format of a report, its file extension. */
  static final class FormatConverter implements CommandLine.ITypeConverter<SiteReport.Format> {
    @Override
    public SiteReport.Format convert(String text) {
      return Stream.of(SiteReport.Format.values())
          .filter(known -> known.name().equalsIgnoreCase(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new CommandLine.TypeConversionException(
                      "--format " + text + " (odt|pdf|html|md)"));
    }
  }
}
