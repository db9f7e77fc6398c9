package org.chengguo.model;

/**
 * Section of a document that states a record or figure.
 *
 * @param document the id of the year's document, such as {@code 106-report}
 * @param section number in the document, such as {@code 五(二)3}
 */
public record Source(String document, String section) {
  /** Returns the chapter of the section: 五 of 五(二)3. */
  public String chapter() {
    // Not the first character: there may be a chapter 十一.
    int inner = section.indexOf('(');
    return inner < 0 ? section : section.substring(0, inner);
  }
}
