package org.chengguo.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.chengguo.format.ReadMemory;
import org.chengguo.format.Schemas;
import org.chengguo.model.Site;
import org.chengguo.model.StandingPage;
import org.chengguo.problem.Problems;

/** Reads a content folder: first the registers, then the years that refer to them. */
public final class ContentReader {
  private ContentReader() {}

  /** Begins to load what takes longest, for a program that does not know yet where to read. */
  public static void prepare() {
    ForkJoinPool.commonPool().execute(Schemas::compiled);
  }

  /**
   * Reads all files and reports every error in them.
   *
   * @param name path of the folder in problems
   * @param memory of what earlier readings of this folder gave
   * @return the site without invalid entries; empty if the registers are invalid
   */
  public static Optional<Site> read(
      Path folder, String name, ReadMemory memory, Problems problems) {
    OpenedContent content = OpenedContent.open(new ContentFolder(folder, name, memory, problems));
    ForkJoinTask<List<StandingPage>> pages =
        ForkJoinPool.commonPool().submit(() -> pages(content, problems));
    List<YearReader.Result> years = content.readYears(ContentScope.ALL);
    // After the last year, since a record may continue one of any other year.
    RecordIds.joined(
            years.stream()
                .flatMap(year -> year.agencies().stream())
                .map(AgencyReader.Result::ids)
                .toList())
        .check(years.stream().flatMap(year -> year.continuations().stream()).toList(), problems);
    // In any case: their problems count where a register has some, too.
    List<StandingPage> standing = pages.join();
    return content.site(years, standing);
  }

  /** Reads all files once. */
  public static Optional<Site> read(Path folder, String name, Problems problems) {
    return read(folder, name, ReadMemory.NONE, problems);
  }

  private static List<StandingPage> pages(OpenedContent content, Problems problems) {
    return content.items().stream()
        .filter(item -> item.isFolder() && item.name().equals("pages"))
        .map(item -> content.root().enter(item))
        .flatMap(folder -> new StandingPages(content.schemas(), problems).read(folder).stream())
        .toList();
  }
}
