package org.chengguo.model;

/**
 * What a gender impact assessment assesses, under the title that the plan gives it.
 *
 * @param id {@code ordinance}, {@code public-works} or {@code policy}
 */
public record AssessmentKind(String id, Text title) {}
