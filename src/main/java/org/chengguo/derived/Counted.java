package org.chengguo.derived;

/**
 * Item with a page, and the number of its records.
 *
 * @param count of records, 0 or more
 */
public record Counted<T>(T item, int count) {}
