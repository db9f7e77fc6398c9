package org.chengguo.pages;

import java.util.Optional;
import java.util.function.Supplier;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Inputs;
import org.chengguo.model.Origin;
import org.chengguo.render.Address;
import org.chengguo.render.PageRenderer;

/**
 * A page that a template makes; its view is made with it, so that a site's views need not all be in
 * memory.
 *
 * @param address as every edition has it
 * @param inputs those of its template and those of what it shows
 * @param origin where its content comes from; empty where it is gathered from many files
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

  /** Where it lies, from the site's root. */
  String place() {
    return renderer.edition().place(address);
  }

  @Override
  public byte[] bytes() {
    return renderer.render(template, address, view.get());
  }
}
