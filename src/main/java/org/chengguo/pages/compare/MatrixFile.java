package org.chengguo.pages.compare;

import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Inputs;
import org.chengguo.render.Address;
import org.chengguo.render.Edition;

/** A table over the years as a CSV file, beside its page. */
public record MatrixFile(Edition edition, Matrices.Listed table) implements Artifact {
  @Override
  public String path() {
    return Address.fromRoot(edition.place(Address.csv(table.address())));
  }

  @Override
  public Inputs inputs() {
    return table.inputs().and(new Input.Words(edition.language()));
  }

  @Override
  public byte[] bytes() {
    return table.matrix().get().csv();
  }
}
