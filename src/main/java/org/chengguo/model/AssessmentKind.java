package org.chengguo.model;

import java.util.Optional;

/**
 * What a gender impact assessment assesses, under the title that the plan gives it.
 *
 * @param id {@code ordinance}, {@code public-works} or {@code policy}
 * @param relation how near it is to the kind of that id in the plan before, where its file says
 */
public record AssessmentKind(String id, Text title, Optional<Crosswalk.Relation> relation) {}
