package org.chengguo.artifact;

import java.util.List;
import java.util.stream.Stream;

/** An immutable set of inputs, made of sets that it shares with others. */
public final class Inputs {
  /** No input: what the program alone makes, alike on every site. */
  public static final Inputs NONE = new Inputs(List.of(), List.of());

  private final List<Input> own;
  private final List<Inputs> parts;

  private Inputs(List<Input> own, List<Inputs> parts) {
    this.own = own;
    this.parts = parts;
  }

  public static Inputs of(Input... inputs) {
    return new Inputs(List.of(inputs), List.of());
  }

  /** All inputs of several sets. */
  public static Inputs union(List<Inputs> parts) {
    return new Inputs(List.of(), List.copyOf(parts));
  }

  /** These inputs and more. */
  public Inputs and(Input... more) {
    return new Inputs(List.of(more), List.of(this));
  }

  /** These inputs and those of another set. */
  public Inputs and(Inputs more) {
    return new Inputs(List.of(), List.of(this, more));
  }

  /** Each input one time, in no order that means anything. */
  public Stream<Input> stream() {
    return all().distinct();
  }

  private Stream<Input> all() {
    return Stream.concat(own.stream(), parts.stream().flatMap(Inputs::all));
  }

  @Override
  public String toString() {
    return stream().toList().toString();
  }
}
