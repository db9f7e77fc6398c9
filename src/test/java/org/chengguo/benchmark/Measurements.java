package org.chengguo.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** The runs that were measured, as the CSV file has them: one in a row. */
record Measurements(List<Measurement> all) {
  private static final List<String> COLUMNS =
      List.of(
          "date",
          "work",
          "records",
          "candidate",
          "version",
          "run",
          "outcome",
          "elapsed_s",
          "user_s",
          "system_s",
          "largest_bytes",
          "together_bytes",
          "files",
          "bytes",
          "pages");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(COLUMNS.toArray(String[]::new))
          .setSkipHeaderRecord(true)
          .setRecordSeparator("\n")
          .get();
  private static final int COLUMNS_OF_COST = 8;

  // The longest first, as in the tables.
  private static final List<String> VERBS = List.of("build", "check", "search", "audit");
  private static final Comparator<Measurement> ORDER =
      Comparator.comparing((Measurement measurement) -> !measurement.work().isSynthetic())
          .thenComparing(measurement -> measurement.work().records())
          .thenComparing(measurement -> VERBS.indexOf(measurement.work().verb()))
          .thenComparing(measurement -> measurement.work().name())
          .thenComparing(Measurement::run);

  Measurements {
    all = all.stream().sorted(ORDER).toList();
  }

  static Measurements parse(String csv) throws IOException {
    List<Measurement> all = new ArrayList<>();
    for (CSVRecord row : FORMAT.parse(new StringReader(csv))) {
      all.add(measurement(row));
    }
    return new Measurements(all);
  }

  private static Measurement measurement(CSVRecord row) {
    boolean done = row.get("outcome").equals(Measurement.DONE);
    return new Measurement(
        LocalDate.parse(row.get("date")),
        new Work(row.get("work"), Integer.parseInt(row.get("records"))),
        row.get("candidate"),
        row.get("version"),
        Integer.parseInt(row.get("run")),
        row.get("outcome"),
        done ? Optional.of(cost(row)) : Optional.empty());
  }

  private static Cost cost(CSVRecord row) {
    return new Cost(
        Double.parseDouble(row.get("elapsed_s")),
        Double.parseDouble(row.get("user_s")),
        Double.parseDouble(row.get("system_s")),
        Long.parseLong(row.get("largest_bytes")),
        Long.parseLong(row.get("together_bytes")),
        new Written(
            Long.parseLong(row.get("files")),
            Long.parseLong(row.get("bytes")),
            Long.parseLong(row.get("pages"))));
  }

  String csv() throws IOException {
    StringWriter csv = new StringWriter();
    try (CSVPrinter printer =
        new CSVPrinter(csv, FORMAT.builder().setSkipHeaderRecord(false).get())) {
      for (Measurement measurement : all) {
        printer.printRecord(cells(measurement));
      }
    }
    return csv.toString();
  }

  private static Stream<Object> cells(Measurement measurement) {
    return Stream.concat(
        Stream.of(
            measurement.date(),
            measurement.work().name(),
            measurement.work().records(),
            measurement.candidate(),
            measurement.version(),
            measurement.run(),
            measurement.outcome()),
        measurement
            .cost()
            .map(Measurements::cells)
            .orElse(Stream.<Object>generate(() -> "").limit(COLUMNS_OF_COST)));
  }

  private static Stream<Object> cells(Cost cost) {
    return Stream.of(
        seconds(cost.elapsed()),
        seconds(cost.user()),
        seconds(cost.system()),
        cost.largest(),
        cost.together(),
        cost.written().files(),
        cost.written().bytes(),
        cost.written().pages());
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }

  /** Returns these with those of some works replaced by newer ones of the same works. */
  Measurements replacedBy(List<Measurement> newer) {
    Set<Work> again = newer.stream().map(Measurement::work).collect(Collectors.toSet());
    return new Measurements(
        Stream.concat(
                all.stream().filter(measurement -> !again.contains(measurement.work())),
                newer.stream())
            .toList());
  }

  /** Returns what was measured, in the order of the file. */
  List<Work> works() {
    return all.stream().map(Measurement::work).distinct().toList();
  }

  List<Measurement> of(Work work) {
    return all.stream().filter(measurement -> measurement.work().equals(work)).toList();
  }
}
