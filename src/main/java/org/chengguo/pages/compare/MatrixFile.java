package org.chengguo.pages.compare;

import org.chengguo.artifact.Artifact;
import org.chengguo.render.Address;
import org.chengguo.render.Edition;

/** A table over the years as a CSV file, beside its page. */
public record MatrixFile(Edition edition, Matrices.Listed table) implements Artifact {
  @Override
  public String path() {
    return Address.fromRoot(edition.place(Address.csv(table.address())));
  }

  @Override
  public byte[] bytes() {
    return table.matrix().get().csv();
  }
}
