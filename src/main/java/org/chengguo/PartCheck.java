package org.chengguo;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.audit.FigureAudit;
import org.chengguo.checks.SiteChecks;
import org.chengguo.checks.WrittenLinks;
import org.chengguo.content.ContentScope;
import org.chengguo.content.PartReader;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Prose;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.pages.SiteAddresses;
import org.chengguo.problem.Problems;
import org.chengguo.problem.Severity;
import org.chengguo.render.Address;

/**
 * Checks a year, an agency, or an agency's year: content → model → checks → audit → links.
 *
 * <p>It reads what the answer depends on: rarely, for links to other records, all of the content.
 */
public final class PartCheck {
  private final SiteBuild.Settings settings;
  private final Progress progress;

  public PartCheck(SiteBuild.Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Result of a request for a check. */
  public sealed interface Result {}

  /**
   * Finished check.
   *
   * @param result with the problems that concern the part, and the number of its records
   * @param isComplete false if errors elsewhere kept links or figures from being checked
   */
  public record Checked(SiteCheck.Result result, boolean isComplete) implements Result {}

  /** Year without a folder. */
  public record UnknownYear(List<RocYear> known) implements Result {}

  /**
   * Agency that is not in the register.
   *
   * @param near similar ids and names, nearest first
   */
  public record UnknownAgency(List<String> near) implements Result {}

  /**
   * Finds every problem that concerns a part.
   *
   * @param year of the republic or of the common era; empty for every year
   * @param agency an id or a name; empty for every agency
   * @throws IOException when a folder cannot be read
   */
  public Result check(Optional<RocYear> year, Optional<String> agency) throws IOException {
    Problems problems = new Problems();
    PartReader reader =
        PartReader.open(settings.content(), settings.content().toString(), problems);
    List<RocYear> years = reader.years();
    Optional<RocYear> meant =
        year.flatMap(asked -> years.stream().filter(known -> known.isMeantBy(asked)).findFirst());
    // Without any year there is nothing to choose from, which is reported as a problem.
    if (year.isPresent() && meant.isEmpty() && !years.isEmpty()) {
      return new UnknownYear(years);
    }
    Optional<String> id = agency.flatMap(reader::agency);
    if (agency.isPresent() && id.isEmpty()) {
      return new UnknownAgency(reader.near(agency.get()));
    }
    return new Run(new ContentScope(meant, id), reader, problems).check();
  }

  /** Check of a scope. */
  private final class Run {
    private final ContentScope scope;
    private final PartReader reader;
    private final Problems problems;

    Run(ContentScope scope, PartReader reader, Problems problems) {
      this.scope = scope;
      this.reader = reader;
      this.problems = problems;
    }

    Result check() throws IOException {
      Optional<Site> site = reader.read(scope);
      site.ifPresent(read -> SiteChecks.check(read, problems));
      Concern concern = Concern.of(settings.content(), scope, site);
      boolean isComplete =
          site.isEmpty() || hasErrors(concern) || isCompletedBy(site.get(), concern);
      Problems own = new Problems();
      problems.sorted().stream().filter(concern::includes).forEach(own::add);
      int records = (int) site.stream().flatMap(this::records).count();
      boolean succeeded = settings.reading().accept(own);
      return new Checked(new SiteCheck.Result(own.sorted(), records, succeeded), isComplete);
    }

    private boolean hasErrors(Concern concern) {
      return problems.sorted().stream()
          .filter(problem -> problem.severity() == Severity.ERROR)
          .anyMatch(concern::includes);
    }

    private Stream<SourceRecord> records(Site site) {
      return site.records().stream()
          .filter(record -> scope.includes(record.year(), record.agency().id()));
    }

    /** Checks figures and links; returns false where errors elsewhere prevent it. */
    private boolean isCompletedBy(Site site, Concern concern) throws IOException {
      CheckedSite read = new CheckedSite(site, FigureAudit.of(site));
      // Figures may count other agencies' records, and invalid ones were not read.
      boolean isAudited = !hasErrors(concern.ofAllAgencies());
      if (isAudited) {
        FigureAudit.check(read.audit(), problems);
      }
      boolean isLinked = !dependsOnAll(read) || checkAll();
      return (isAudited || concern.figures().isEmpty()) && isLinked;
    }

    /** Tells whether links or addresses can be checked only with all other pages. */
    private boolean dependsOnAll(CheckedSite read) {
      Site site = read.site();
      WrittenLinks links = new WrittenLinks(files(read), SiteAddresses.folders(site));
      Stream<Prose> texts =
          Stream.concat(
              site.years().stream().map(ReportYear::prose), records(site).map(SourceRecord::prose));
      Set<String> kinds =
          site.plans().stream()
              .flatMap(plan -> plan.assessmentKinds().stream())
              .map(AssessmentKind::id)
              .collect(Collectors.toSet());
      // The list of a kind of assessments lies beside the pages of assessments.
      return !texts.allMatch(links::hold)
          || records(site).anyMatch(record -> kinds.contains(record.id()));
    }

    /** Returns files that the whole site has, too. */
    private Set<String> files(CheckedSite read) {
      Set<String> files = new HashSet<>(ContentCheck.dataFiles(read.site()));
      ContentCheck.places(read).forEach(place -> files.add(place.path()));
      for (String folder : SiteAddresses.folders(read.site())) {
        // An undertaking's address is that of its first record, which may be another in the whole.
        read.site()
            .undertakings()
            .forEach(part -> files.remove(Address.file(folder + Address.of(part))));
        reader
            .standingPages()
            .forEach(slug -> files.add(Address.file(folder + Address.standing(slug))));
      }
      return files;
    }

    /** Adds the problems of all content; returns whether its links could be checked. */
    private boolean checkAll() throws IOException {
      SiteBuild.Settings lenient = settings.lenient();
      Problems all = new Problems();
      Optional<CheckedSite> checked = SiteReader.read(lenient.reading(), all);
      boolean isLinked =
          checked.isPresent() && new ContentCheck(lenient, all, progress).run(checked.get());
      all.sorted().forEach(problems::add);
      return isLinked;
    }
  }
}
