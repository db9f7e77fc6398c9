package org.chengguo.model;

/**
 * Where a source states something.
 *
 * @param document the id of the year's document, such as {@code 106-report}
 * @param section as the document numbers it, such as {@code 五(二)3}
 */
public record Source(String document, String section) {}
