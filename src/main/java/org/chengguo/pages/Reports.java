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
 * The compiled reports of a site's years.
 *
 * @param compiled compiles one in a language
 * @param forms in which they can be taken away
 */
public record Reports(BiFunction<ReportYear, Language, ReportDocument> compiled, List<Form> forms) {

  /**
   * A form of a report as a file.
   *
   * @param ending of the file's name, such as {@code odt}
   * @param writer gives the file's bytes
   */
  public record Form(String ending, Function<ReportDocument, byte[]> writer) {

    /** The address of a year's report in this form, beside its page. */
    String address(ReportYear year) {
      return Address.report(year.year(), ending);
    }
  }

  /** A year's report in a form, in the words of an edition. */
  Artifact file(ReportYear year, Form form, Edition edition) {
    return new ReportFile(
        Address.fromRoot(edition.place(form.address(year))),
        PageInputs.report(year),
        () -> form.writer().apply(compiled.apply(year, edition.language())));
  }

  /** A report as a file of the site, compiled when it is asked for. */
  private record ReportFile(String path, Inputs inputs, Supplier<byte[]> content)
      implements Artifact {
    @Override
    public byte[] bytes() {
      return content.get();
    }
  }
}
