package org.chengguo.derived;

/**
 * Something with a page of its own and the number of its records.
 *
 * @param count of records, 0 or more
 */
public record Counted<T>(T item, int count) {}
