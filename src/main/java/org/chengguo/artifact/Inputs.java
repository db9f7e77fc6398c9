package org.chengguo.artifact;

import java.util.List;
import java.util.stream.Stream;

/** Immutable set of inputs, with parts that are shared with other sets. */
public final class Inputs {
  /** Empty set, of files that are the same on every site. */
  public static final Inputs NONE = new Inputs(List.of(), List.of());

  // A tree, not a flat set: thousands of record pages share the inputs of their template, which
  // copies would multiply.
  private final List<Input> added;
  private final List<Inputs> parts;

  private Inputs(List<Input> added, List<Inputs> parts) {
    this.added = added;
    this.parts = parts;
  }

  public static Inputs of(Input... inputs) {
    return new Inputs(List.of(inputs), List.of());
  }

  /** Returns all inputs of several sets. */
  public static Inputs union(List<Inputs> parts) {
    return new Inputs(List.of(), List.copyOf(parts));
  }

  /** Returns these inputs and more. */
  public Inputs and(Input... more) {
    return new Inputs(List.of(more), List.of(this));
  }

  /** Returns these inputs and those of another set. */
  public Inputs and(Inputs more) {
    return new Inputs(List.of(), List.of(this, more));
  }

  /** Returns each input once, in an order without meaning. */
  public Stream<Input> stream() {
    return all().distinct();
  }

  private Stream<Input> all() {
    return Stream.concat(added.stream(), parts.stream().flatMap(Inputs::all));
  }

  @Override
  public String toString() {
    return stream().toList().toString();
  }
}
