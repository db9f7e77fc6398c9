package org.chengguo.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chengguo.SiteReader;
import org.chengguo.SiteSearch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: asks Lucene the questions that the search page asks the exported index. */
@Command(name = "search")
final class SearchCommand extends ContentOptions {
  @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "query")
  private List<String> words = List.of();

  @Option(
      names = "--filter",
      paramLabel = "FIELD=VALUE",
      converter = FilterConverter.class,
      descriptionKey = "filter")
  private List<SiteSearch.Filter> filters = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = CountConverter.class,
      descriptionKey = "limit")
  private int limit = 10;

  @Option(
      names = "--offset",
      paramLabel = "N",
      converter = CountConverter.class,
      descriptionKey = "offset")
  private int offset;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      converter = TextOrJsonConverter.class,
      descriptionKey = "search-format")
  private String format = "text";

  SearchCommand(CliContext context) {
    super(context);
  }

  @Override
  public Integer call() {
    String query = query();
    if (query.isBlank()) {
      console().err().println(words().text("error.query"));
      return ExitCode.USAGE;
    }
    SiteReader.Reading reading = read();
    return reading.site().isPresent()
        ? answer(query, SiteSearch.of(reading.site().get()))
        : refuse(reading.problems());
  }

  private int answer(String query, SiteSearch search) {
    List<SiteSearch.UnknownValue> unknown = search.unknown(filters);
    if (!unknown.isEmpty()) {
      unknown.forEach(this::print);
      return ExitCode.USAGE;
    }
    SiteSearch.Question question = new SiteSearch.Question(query, filters, limit, offset);
    SearchReport report = new SearchReport(question, search.answer(question));
    boolean json = format.equals("json");
    console().out().print(json ? report.json() : report.text(words(), language()));
    return ExitCode.FINE;
  }

  /** The words as one query, which needs no quotes. */
  private String query() {
    // Through UTF-8, so that half a surrogate pair becomes a question mark and the JSON stays
    // valid.
    byte[] bytes = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void print(SiteSearch.UnknownValue unknown) {
    SiteSearch.Filter filter = unknown.filter();
    console().err().println(words().text("error.filter", filter.field(), filter.value()));
    if (!unknown.near().isEmpty()) {
      console().err().println(words().text("error.near", String.join(", ", unknown.near())));
    }
  }

  /** Converts a filter on one of the known fields. */
  static final class FilterConverter implements CommandLine.ITypeConverter<SiteSearch.Filter> {
    @Override
    public SiteSearch.Filter convert(String text) {
      int equals = text.indexOf('=');
      String field = text.substring(0, Math.max(0, equals));
      if (!SiteSearch.fields().contains(field)) {
        throw new CommandLine.TypeConversionException(
            "--filter " + text + " (" + String.join("|", SiteSearch.fields()) + "=…)");
      }
      return new SiteSearch.Filter(field, text.substring(equals + 1));
    }
  }

  /** Converts a number of records. */
  static final class CountConverter implements CommandLine.ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      // Nine digits always fit into an int.
      if (text.matches("[0-9]{1,9}")) {
        return Integer.valueOf(text);
      }
      throw new CommandLine.TypeConversionException("\"" + text + "\"");
    }
  }
}
