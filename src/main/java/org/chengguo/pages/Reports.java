package org.chengguo.pages;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Inputs;
import org.chengguo.document.ReportDocument;
import org.chengguo.model.Language;
import org.chengguo.model.ReportYear;
import org.chengguo.render.Address;
import org.chengguo.render.Edition;

/**
 * Compiled reports of the years of a site.
 *
 * @param compiled compiles the report of a year in a language
 * @param forms in which reports can be downloaded
 */
public record Reports(BiFunction<ReportYear, Language, ReportDocument> compiled, List<Form> forms) {

  /**
   * File format of reports.
   *
   * @param ending file extension, such as {@code odt}
   * @param writer returns the bytes of the file
   */
  public record Form(String ending, Function<ReportDocument, byte[]> writer) {

    /** Returns the address of a year's report in this format. */
    String address(ReportYear year) {
      return Address.report(year.year(), ending);
    }
  }

  /** Returns a year's report in a format, in the language of an edition. */
  Artifact file(ReportYear year, Form form, Edition edition) {
    return new ReportFile(
        Address.fromRoot(edition.place(form.address(year))),
        PageInputs.report(year),
        // Compiled again for each format, because memory holds records, not reports.
        () -> form.writer().apply(compiled.apply(year, edition.language())));
  }

  /** Report as a file of the site, compiled on request. */
  private record ReportFile(String path, Inputs inputs, Supplier<byte[]> content)
      implements Artifact {
    @Override
    public byte[] bytes() {
      return content.get();
    }
  }
}
