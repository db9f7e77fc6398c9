package org.chengguo.pages;

import java.util.Optional;
import java.util.function.Supplier;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Inputs;
import org.chengguo.model.Origin;
import org.chengguo.render.Address;
import org.chengguo.render.PageRenderer;

/**
 * Page from a template.
 *
 * @param address without the folder of the edition
 * @param inputs of its template and its content
 * @param view the values for the template, created when the page is generated
 * @param origin of its content; empty if it comes from several files
 */
record Page(
    PageRenderer renderer,
    String template,
    String address,
    Inputs inputs,
    Supplier<?> view,
    Optional<Origin> origin)
    implements Artifact {
  @Override
  public String path() {
    return Address.file(place());
  }

  /** Returns the address with the folder of the edition. */
  String place() {
    return renderer.edition().place(address);
  }

  @Override
  public byte[] bytes() {
    // Created here, not with the list of pages, so that not all views are in memory at a time.
    return renderer.render(template, address, view.get());
  }
}
