package org.chengguo.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chengguo.format.DeclaredId;
import org.chengguo.format.Entry;
import org.chengguo.format.FrontMatter;
import org.chengguo.format.SchemaFile;
import org.chengguo.format.Schemas;
import org.chengguo.format.SourceTree;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Origin;
import org.chengguo.model.Plan;
import org.chengguo.model.Prose;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Submission;

/** Reads an agency's folder of a year: results.json and Markdown records. */
final class AgencyReader {
  static final String RESULTS_FILE = "results.json";

  /** Kinds that results.json lists; measures are Markdown files only. */
  static final List<RecordKind> LISTED =
      List.of(RecordKind.ANALYSIS, RecordKind.ASSESSMENT, RecordKind.COURSE);

  private final ContentFolder folder;
  private final String agencyId;
  private final RocYear year;
  private final Schemas schemas;
  private final Optional<RecordBinder> binder;
  private final List<DeclaredId> declared = new ArrayList<>();
  private final List<Continuation> continuations = new ArrayList<>();
  private boolean complete = true;
  private final List<SourceRecord> records = new ArrayList<>();

  AgencyReader(
      ContentFolder folder,
      String agencyId,
      RocYear year,
      Schemas schemas,
      Optional<Registers> registers,
      Optional<Plan> plan) {
    this.folder = folder;
    this.agencyId = agencyId;
    this.year = year;
    this.schemas = schemas;
    Optional<Agency> agency = registers.map(loaded -> loaded.agency(agencyId));
    // Without register or plan nothing can be bound, but every file is still read for problems.
    this.binder =
        agency.flatMap(
            registered ->
                plan.map(ofYear -> new RecordBinder(year, registered, ofYear, registers.get())));
  }

  /**
   * Result of reading a folder.
   *
   * @param agencyId name of the folder
   * @param agencyYear empty if the agency, the plan or a register is unknown
   * @param ids of the records in the folder
   * @param continuations every value of {@code continues} in the folder
   */
  record Result(
      String agencyId,
      Optional<AgencyYear> agencyYear,
      RecordIds ids,
      List<Continuation> continuations) {}

  Result read() {
    Optional<Entry> results = Optional.empty();
    Set<String> invalid = Set.of();
    for (ContentFolder.Item item : folder.items()) {
      if (item.name().equals(RESULTS_FILE) && !item.isFolder()) {
        Optional<SourceTree> tree = folder.readJson(item);
        complete &= tree.isPresent();
        if (tree.isPresent()) {
          invalid = schemas.check(SchemaFile.RESULTS, tree.get(), folder.problems());
          results = tree.map(Entry::of);
          listed(results.get(), invalid);
        }
      } else if (item.name().endsWith(".md") && !item.isFolder()) {
        markdown(item);
      } else {
        folder.stray(item, List.of(RESULTS_FILE));
      }
    }
    RecordIds ids = new RecordIds(declared, complete);
    return new Result(agencyId, agencyYear(results, invalid), ids, continuations);
  }

  private void listed(Entry results, Set<String> invalid) {
    for (RecordKind kind : LISTED) {
      for (Entry entry : results.entries(kind.plural())) {
        DeclaredId.of(entry).ifPresent(id -> declare(id.id(), id.origin(), entry, invalid));
        if (entry.isValid(invalid)) {
          add(kind, entry.text("id"), entry, "kind", Prose.NONE);
        }
      }
    }
  }

  private void markdown(ContentFolder.Item item) {
    Optional<String> slug = FileNames.slug(item, ".md", folder);
    Optional<FrontMatter> file = folder.readMarkdown(item);
    Origin start = Origin.at(item.path(), 1, 1);
    if (file.isEmpty()) {
      // The file's name is the id, so references to an unreadable record are not reported.
      slug.ifPresent(name -> declared.add(new DeclaredId(id(name), start)));
      return;
    }
    Set<String> invalid = schemas.check(SchemaFile.RECORD, file.get().tree(), folder.problems());
    Prose prose = folder.prose(item.path(), file.get());
    Entry entry = Entry.of(file.get().tree());
    slug.ifPresent(name -> declare(name, start, entry, invalid));
    if (invalid.isEmpty() && slug.isPresent()) {
      RecordKind kind = RecordKind.of(entry.optionalText("kind").orElse("measure")).orElseThrow();
      add(kind, slug.get(), entry, "assessment_kind", prose);
    }
  }

  private void declare(String slug, Origin origin, Entry entry, Set<String> invalid) {
    declared.add(new DeclaredId(id(slug), origin));
    continuations.addAll(Continuation.of(id(slug), entry, invalid));
  }

  private String id(String slug) {
    return RecordIds.prefix(year, agencyId) + slug;
  }

  private void add(RecordKind kind, String slug, Entry entry, String kindKey, Prose prose) {
    binder.ifPresent(ready -> records.add(ready.bind(kind, slug, entry, kindKey, prose)));
  }

  private Optional<AgencyYear> agencyYear(Optional<Entry> results, Set<String> invalid) {
    // Stable: records of one strategy keep the order of files and of results.json.
    records.sort(Comparator.comparing(SourceRecord::kind).thenComparing(this::placeInPlan));
    if (results.isEmpty() && records.isEmpty()) {
      return Optional.empty(); // an empty folder, which version control would not keep
    }
    return binder.map(
        ready ->
            new AgencyYear(
                year,
                ready.agency(),
                part(results, "submission", invalid)
                    .map(RecordBinder::submission)
                    .orElse(Submission.UNKNOWN),
                part(results, "meetings", invalid).map(RecordBinder::meetings),
                part(results, "training", invalid).map(RecordBinder::training),
                records));
  }

  /** Returns a record's index among the plan's strategies, or -1 without a strategy. */
  private int placeInPlan(SourceRecord record) {
    // -1 puts highlights outside the strategies first, as the report of 106 does.
    return record.strategy().map(binder.orElseThrow()::placeInPlan).orElse(-1);
  }

  private static Optional<Entry> part(Optional<Entry> results, String key, Set<String> invalid) {
    return results.flatMap(file -> file.optionalEntry(key)).filter(part -> part.isValid(invalid));
  }
}
