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

/** Reads one agency's folder of one year: results.json and Markdown records. */
final class AgencyReader {
  private static final String RESULTS_FILE = "results.json";

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
    Optional<Agency> agency = registers.map(known -> known.agency(agencyId));
    this.binder =
        agency.flatMap(
            known -> plan.map(under -> new RecordBinder(year, known, under, registers.get())));
  }

  /**
   * What a folder gave.
   *
   * @param agencyYear empty when the agency, the plan or a register is not known
   * @param declared every record id in the folder
   * @param continuations every record that another one of the folder says it carries on
   * @param complete whether every file could be read, so that no id is missing
   */
  record Result(
      Optional<AgencyYear> agencyYear,
      List<DeclaredId> declared,
      List<Continuation> continuations,
      boolean complete) {}

  Result read() {
    Optional<Entry> results = Optional.empty();
    Set<String> faulty = Set.of();
    for (ContentFolder.Item item : folder.items()) {
      if (item.name().equals(RESULTS_FILE) && !item.isFolder()) {
        Optional<SourceTree> tree = folder.readJson(item);
        complete &= tree.isPresent();
        if (tree.isPresent()) {
          faulty = schemas.check(SchemaFile.RESULTS, tree.get(), folder.problems());
          results = tree.map(Entry::of);
          listed(results.get(), faulty);
        }
      } else if (item.name().endsWith(".md") && !item.isFolder()) {
        markdown(item);
      } else {
        folder.stray(item, List.of(RESULTS_FILE));
      }
    }
    return new Result(agencyYear(results, faulty), declared, continuations, complete);
  }

  /** The records that results.json lists, of three kinds. */
  private void listed(Entry results, Set<String> faulty) {
    for (RecordKind kind : List.of(RecordKind.ANALYSIS, RecordKind.ASSESSMENT, RecordKind.COURSE)) {
      for (Entry entry : results.entries(kind.plural())) {
        DeclaredId.of(entry).ifPresent(id -> declare(id.id(), id.origin(), entry, faulty));
        if (entry.isFreeOf(faulty)) {
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
      slug.ifPresent(known -> declared.add(new DeclaredId(id(known), start)));
      return;
    }
    Set<String> faulty = schemas.check(SchemaFile.RECORD, file.get().tree(), folder.problems());
    Prose prose = MarkdownReader.read(item.path(), file.get(), folder.problems());
    Entry entry = Entry.of(file.get().tree());
    slug.ifPresent(known -> declare(known, start, entry, faulty));
    if (faulty.isEmpty() && slug.isPresent()) {
      RecordKind kind = RecordKind.of(entry.optionalText("kind").orElse("measure")).orElseThrow();
      add(kind, slug.get(), entry, "assessment_kind", prose);
    }
  }

  private void declare(String slug, Origin origin, Entry entry, Set<String> faulty) {
    declared.add(new DeclaredId(id(slug), origin));
    continuations.addAll(Continuation.of(id(slug), entry, faulty));
  }

  private String id(String slug) {
    return year + "-" + agencyId + "-" + slug;
  }

  private void add(RecordKind kind, String slug, Entry entry, String kindKey, Prose prose) {
    binder.ifPresent(known -> records.add(known.bind(kind, slug, entry, kindKey, prose)));
  }

  private Optional<AgencyYear> agencyYear(Optional<Entry> results, Set<String> faulty) {
    records.sort(Comparator.comparing(SourceRecord::kind).thenComparing(this::placeInPlan));
    if (results.isEmpty() && records.isEmpty()) {
      return Optional.empty(); // an empty folder, which version control would not keep
    }
    return binder.map(
        known ->
            new AgencyYear(
                year,
                known.agency(),
                part(results, "submission", faulty)
                    .map(RecordBinder::submission)
                    .orElse(Submission.UNKNOWN),
                part(results, "meetings", faulty).map(RecordBinder::meetings),
                part(results, "training", faulty).map(RecordBinder::training),
                records));
  }

  /** Highlights outside the strategies first, then the plan's order; other kinds keep theirs. */
  private int placeInPlan(SourceRecord entry) {
    return entry.strategy().map(binder.orElseThrow()::placeInPlan).orElse(-1);
  }

  private static Optional<Entry> part(Optional<Entry> results, String key, Set<String> faulty) {
    return results.flatMap(file -> file.optionalEntry(key)).filter(entry -> entry.isFreeOf(faulty));
  }
}
