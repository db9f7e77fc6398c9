package org.chengguo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.RecordScope;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Analysis;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Course;
import org.chengguo.model.Issue;
import org.chengguo.model.Language;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SiteInfo;
import org.chengguo.model.SourceDocument;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;

/** The values that inputs have in one state of a site, as text to compare. */
final class InputValues {
  /** Where something stands in a file is part of the model, but of no file of the site. */
  private static final Pattern ORIGIN = Pattern.compile("Origin\\[[^\\]]*\\]");

  private final Site site;
  private final Map<String, String> files;
  private final boolean offline;
  private final List<Artifact> artifacts;

  /**
   * @param files text of each file in the folders {@code content} and {@code templates}
   */
  InputValues(Site site, Map<String, String> files, boolean offline, List<Artifact> artifacts) {
    this.site = site;
    this.files = files;
    this.offline = offline;
    this.artifacts = artifacts;
  }

  String of(Input input) {
    if (input instanceof Input.ContentFile file) {
      return content(file.path());
    } else if (input instanceof Input.ContentFiles files) {
      return content(files);
    } else if (input instanceof Input.Listing listing) {
      return listing(listing.listed());
    } else if (input instanceof Input.Records records) {
      return lines(
          site.records().stream().filter(isIn(records.scope())),
          record -> record(record, records.detail()));
    } else if (input instanceof Input.Template template) {
      return text("templates/" + template.name());
    } else if (input instanceof Input.Words words) {
      return text("templates/words/" + words.language().tag() + ".properties");
    } else if (input instanceof Input.Asset asset) {
      return text("templates/" + asset.path());
    } else if (input instanceof Input.Setting setting) {
      return switch (setting.option()) {
        case BASE_URL -> site.info().baseUrl().toString();
        case OFFLINE -> Boolean.toString(offline);
      };
    }
    throw new IllegalArgumentException(input.toString());
  }

  /** A file without the records in it, and site.json without the base URL, a setting. */
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
        ? lines(agencyYears().filter(year -> path(year).equals(path)), InputValues::results)
        : text("content/" + path);
  }

  private String content(Input.ContentFiles files) {
    Pattern pattern = Pattern.compile(files.pattern().replace(".", "\\.").replace("*", "[^/]+"));
    Predicate<String> fits = path -> pattern.matcher(path).matches();
    if (files.pattern().endsWith("/results.json")) {
      return lines(agencyYears().filter(year -> fits.test(path(year))), InputValues::results);
    }
    return lines(
        this.files.keySet().stream()
            .filter(path -> path.startsWith("content/"))
            .map(path -> path.substring("content/".length()))
            .filter(fits),
        path -> path + text("content/" + path));
  }

  private Stream<AgencyYear> agencyYears() {
    return site.years().stream().flatMap(year -> year.agencyYears().stream());
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
      case ADDRESSES -> lines(artifacts.stream().filter(Artifact::isPage), Artifact::path);
      case HASHED_FOLDERS ->
          lines(
              artifacts.stream()
                  .map(artifact -> artifact.path().replaceAll("/[^/]*$", ""))
                  .filter(folder -> folder.matches("assets|search-index/[0-9a-f]{12}"))
                  .distinct()
                  .sorted(),
              folder -> folder);
    };
  }

  private static String document(SourceDocument document) {
    String headings = new TreeMap<>(document.sections()).toString();
    return document.id() + document.title() + document.publisher() + headings;
  }

  private static Predicate<SourceRecord> isIn(RecordScope scope) {
    return record -> RecordScope.having(record).contains(scope);
  }

  private static String record(SourceRecord record, Input.Detail detail) {
    return switch (detail) {
      case FACTS -> facts(record);
      case TITLES -> record(record, Input.Detail.FACTS) + record.title();
      case ROWS -> record(record, Input.Detail.TITLES) + record.note() + record.source();
      case TEXTS ->
          record(record, Input.Detail.ROWS) + record.prose().html() + record.prose().text();
    };
  }

  private static String facts(SourceRecord record) {
    return List.of(
            record.id(),
            record.kind(),
            record.topics().stream().map(Topic::id).toList(),
            record.issue().map(Issue::id),
            record.strategy().map(strategy -> strategy.plan() + "/" + strategy.id()),
            record.assessmentKind().map(AssessmentKind::id),
            record.paperCount(),
            record instanceof Analysis analysis ? analysis.papers() : "",
            record instanceof Course course ? course.form() + "" + course.cedaw() : "",
            record.highlight(),
            record.continues())
        .toString();
  }

  private String text(String path) {
    return files.getOrDefault(path, "");
  }

  private static <T> String lines(Stream<T> items, Function<T, String> text) {
    return items.map(text).collect(Collectors.joining("\n"));
  }
}
