package org.chengguo;

import java.util.function.Supplier;

/**
 * Value that is kept from one state of a site to the next while its inputs have the same values.
 */
final class KeptValue<T> {
  private String fingerprint = "";
  private T value;

  /**
   * Returns the value, computed unless it is kept.
   *
   * @param inputs fingerprint of its inputs
   */
  synchronized T of(String inputs, Supplier<T> computation) {
    if (value == null || !fingerprint.equals(inputs)) {
      value = computation.get();
      fingerprint = inputs;
    }
    return value;
  }
}
