package org.chengguo.artifact;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** Returns a text of the set's own inputs and of the sets that it is made of. */
  String joined(Function<Input, String> text, Function<Inputs, String> partText) {
    return Stream.concat(added.stream().map(text), parts.stream().map(partText))
        .collect(Collectors.joining("\n"));
  }

  private Stream<Input> all() {
    return Stream.concat(added.stream(), parts.stream().flatMap(Inputs::all));
  }

  @Override
  public String toString() {
    return stream().toList().toString();
  }
}
