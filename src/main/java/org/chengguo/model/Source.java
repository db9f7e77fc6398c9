package org.chengguo.model;

/**
 * Where a source states something.
 *
 * @param document the id of the year's document, such as {@code 106-report}
 * @param section as the document numbers it, such as {@code 五(二)3}
 */
public record Source(String document, String section) {
  /** The chapter that the section is in: 五 of 五(二)3. */
  public String chapter() {
    int inner = section.indexOf('(');
    return inner < 0 ? section : section.substring(0, inner);
  }
}
