package org.chengguo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengguo.audit.FigureAudit;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportDocument;
import org.chengguo.model.Agency;
import org.chengguo.model.Language;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.testing.RealContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the compiled reports of the real years with the printed ones: every number, every row.
 *
 * <p>The lists in {@code src/test/resources/print/} were extracted from the printed reports by
 * their layout. They leave out numbers in dates, years, plan periods, sections, list marks and in
 * titles, which the rows contain. A row that states a measure in a whole sentence is listed with
 * the part that names the measure.
 */
class PrintedReportTest {
  private static final Site SITE = RealContent.site();

  private static ReportDocument report(int year) {
    return CompiledReport.of(SITE, year(year), FigureAudit.of(SITE), Language.ZH_HANT);
  }

  private static ReportYear year(int number) {
    return SITE.years().stream()
        .filter(year -> year.year().equals(new RocYear(number)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {106, 111})
  void everyNumberIsThere(int year) throws IOException {
    Map<String, String> parts = parts(report(year));
    List<String> missing = new ArrayList<>();
    for (List<String> line : lines(year + "-numbers.tsv")) {
      String text = parts.getOrDefault(line.get(0).substring(0, 1), "");
      if (!text.matches("(?s).*(?<![0-9.])" + line.get(1).replace(".", "\\.") + "(?![0-9]).*")) {
        missing.add(String.join(" ", line));
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {106, 111})
  void everyRowIsThere(int year) throws IOException {
    List<String> lines = new ArrayList<>();
    report(year).blocks().forEach(block -> block.accept(new Lines(lines)));
    List<String> missing = new ArrayList<>();
    for (List<String> row : lines(year + "-rows.tsv")) {
      Set<String> names = names(year(year), row.get(1));
      String title = plain(row.get(2));
      if (lines.stream().noneMatch(line -> holds(line, names, title))) {
        missing.add(String.join(" ", row));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean holds(String line, Set<String> names, String title) {
    String agency = line.substring(0, line.indexOf('\t'));
    String compiled = line.substring(line.indexOf('\t') + 1);
    return names.contains(agency) && (compiled.contains(title) || title.contains(compiled));
  }

  /** Returns all names of the agency with a printed name. */
  private static Set<String> names(ReportYear year, String printed) {
    for (var agencyYear : year.agencyYears()) {
      Agency agency = agencyYear.agency();
      List<String> names = new ArrayList<>(agency.aliases());
      names.add(agency.shortName());
      names.add(agency.name().chinese());
      if (names.contains(printed)) {
        return Set.copyOf(names);
      }
    }
    return Set.of(printed);
  }

  /** Collects list items and table rows as agency, tab, title. */
  private static final class Lines implements ReportBlock.Visitor {
    private final List<String> lines;

    Lines(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void heading(ReportBlock.Heading heading) {}

    @Override
    public void paragraph(ReportBlock.Paragraph paragraph) {}

    @Override
    public void list(ReportBlock.Items list) {
      for (ReportBlock.Item item : list.items()) {
        String text = PlainText.of(item.runs());
        int colon = text.indexOf('：');
        if (colon > 0) {
          add(text.substring(0, colon), text.substring(colon + 1));
          for (ReportBlock block : item.more()) {
            if (block instanceof ReportBlock.Items inner) {
              inner
                  .items()
                  .forEach(part -> add(text.substring(0, colon), PlainText.of(part.runs())));
            }
          }
        }
      }
    }

    @Override
    public void table(ReportBlock.Table table) {
      for (ReportBlock.Row row : table.rows()) {
        String agency = PlainText.of(row.cells().get(0).paragraphs().get(0).runs());
        row.cells()
            .get(1)
            .paragraphs()
            .forEach(paragraph -> add(agency, PlainText.of(paragraph.runs())));
      }
    }

    private void add(String agency, String title) {
      if (!title.isBlank()) {
        lines.add(agency + "\t" + plain(title));
      }
    }
  }

  /** Returns each part's text, with its notes, by the first character of its number. */
  private static Map<String, String> parts(ReportDocument report) {
    Map<String, StringBuilder> parts = new LinkedHashMap<>();
    String[] part = {"前"};
    for (ReportBlock block : report.blocks()) {
      if (block instanceof ReportBlock.Heading heading && heading.level() == 1) {
        part[0] = heading.number().isEmpty() ? "前" : heading.number().substring(0, 1);
      }
      parts
          .computeIfAbsent(part[0], unused -> new StringBuilder())
          .append(PlainText.withNotes(block).replace(",", ""))
          .append('\n');
    }
    return parts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().toString()));
  }

  private static List<List<String>> lines(String name) throws IOException {
    try (var in = PrintedReportTest.class.getResourceAsStream("/print/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    }
  }

  /** Removes all but letters and digits, because spaces and punctuation differ in print. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
