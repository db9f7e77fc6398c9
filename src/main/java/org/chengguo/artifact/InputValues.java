package org.chengguo.artifact;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.hosting.HashedFolders;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Language;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SiteInfo;
import org.chengguo.model.SourceDocument;
import org.chengguo.text.Sha256;

/** The values that inputs have in one state of a site, to compare with those of another state. */
public final class InputValues {
  /** Where something stands in a file is part of the model, but of no file of the site. */
  private static final Pattern ORIGIN = Pattern.compile("Origin\\[[^\\]]*\\]");

  private final Site site;
  private final Map<String, byte[]> content;
  private final Function<String, Optional<byte[]>> templates;
  private final boolean offline;
  private final Supplier<List<String>> paths;
  private final RecordValues records;
  private final Map<Input, String> values = new ConcurrentHashMap<>();
  private final Map<Inputs, String> sets = new IdentityHashMap<>();

  /**
   * Creates the values of a state; each is computed when it is asked for first.
   *
   * @param content bytes of the content's files, by path in the folder
   * @param templates returns the bytes of a file by its path in the templates folder
   * @param paths returns those of the site's files
   */
  public InputValues(
      Site site,
      Map<String, byte[]> content,
      Function<String, Optional<byte[]>> templates,
      boolean offline,
      Supplier<List<String>> paths) {
    this.site = site;
    this.content = new TreeMap<>(content);
    this.templates = templates;
    this.offline = offline;
    this.paths = paths;
    this.records = new RecordValues(site);
  }

  /** Returns the value of an input, which is a hash unless it is short. */
  public String of(Input input) {
    return values.computeIfAbsent(input, this::value);
  }

  /**
   * Returns a value of all inputs of a set.
   *
   * @return the same for sets of one structure with the same inputs and values
   */
  public synchronized String of(Inputs inputs) {
    String known = sets.get(inputs);
    if (known == null) {
      known = Sha256.of(inputs.joined(input -> input + "=" + of(input), this::of));
      sets.put(inputs, known);
    }
    return known;
  }

  private String value(Input input) {
    if (input instanceof Input.ContentFile file) {
      return content(file.path());
    } else if (input instanceof Input.ContentFiles files) {
      return content(files);
    } else if (input instanceof Input.Listing listing) {
      return Sha256.of(listing(listing.listed()));
    } else if (input instanceof Input.Records scope) {
      return records.of(scope);
    } else if (input instanceof Input.Template template) {
      return hash(templates.apply(template.name()));
    } else if (input instanceof Input.Words words) {
      return hash(templates.apply("words/" + words.language().tag() + ".properties"));
    } else if (input instanceof Input.Asset asset) {
      return hash(templates.apply(asset.path()));
    } else if (input instanceof Input.Setting setting) {
      return switch (setting.option()) {
        case BASE_URL -> site.info().baseUrl().toString();
        case OFFLINE -> Boolean.toString(offline);
      };
    }
    throw new IllegalArgumentException(input.toString());
  }

  private static String hash(Optional<byte[]> bytes) {
    return bytes.map(Sha256::of).orElse("");
  }

  /** Returns a file without the records in it, and site.json without the base URL, a setting. */
  private String content(String path) {
    if (path.equals("site.json")) {
      SiteInfo info = site.info();
      return List.of(
              info.title(),
              info.description(),
              info.publisher(),
              info.languages(),
              info.licence(),
              info.contact())
          .toString();
    }
    return path.endsWith("/results.json")
        ? results(path::equals)
        : hash(Optional.ofNullable(content.get(path)));
  }

  private String content(Input.ContentFiles files) {
    Pattern pattern = Pattern.compile(files.pattern().replace(".", "\\.").replace("*", "[^/]+"));
    Predicate<String> fits = path -> pattern.matcher(path).matches();
    return files.pattern().endsWith("/results.json")
        ? results(fits)
        : lines(
            content.keySet().stream().filter(fits),
            path -> path + "=" + Sha256.of(content.get(path)));
  }

  private String results(Predicate<String> taken) {
    return Sha256.of(
        lines(
            site.years().stream()
                .flatMap(year -> year.agencyYears().stream())
                .filter(year -> taken.test(path(year))),
            InputValues::results));
  }

  private static String path(AgencyYear year) {
    return year.year() + "/" + year.agency().id() + "/results.json";
  }

  private static String results(AgencyYear year) {
    String stated = List.of(year.submission(), year.meetings(), year.training()).toString();
    return path(year) + ORIGIN.matcher(stated).replaceAll("");
  }

  private String listing(Input.Listed listed) {
    return switch (listed) {
      case YEARS ->
          lines(site.years().stream(), year -> year.year() + year.plan().id() + year.published());
      case DOCUMENTS ->
          lines(site.years().stream().map(ReportYear::document), InputValues::document);
      case UPDATES -> lines(site.years().stream(), year -> year.year() + "" + year.updates());
      case STANDING_PAGES ->
          lines(
              site.standingPages().stream(),
              page ->
                  page.slug()
                      + lines(
                          Stream.of(Language.values()),
                          language -> page.in(language).title() + page.in(language).language()));
      case ADDRESSES ->
          paths.get().stream()
              .filter(path -> path.endsWith(".html"))
              .collect(Collectors.joining("\n"));
      case HASHED_FOLDERS -> String.join("\n", HashedFolders.among(paths.get().stream()));
    };
  }

  private static String document(SourceDocument document) {
    String headings = new TreeMap<>(document.sections()).toString();
    return document.id() + document.title() + document.publisher() + headings;
  }

  private static <T> String lines(Stream<T> items, Function<T, String> text) {
    return items.map(text).collect(Collectors.joining("\n"));
  }
}
