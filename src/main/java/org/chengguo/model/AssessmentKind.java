package org.chengguo.model;

import java.util.Optional;

/**
 * Kind of gender impact assessment, with its title in the plan.
 *
 * @param id {@code ordinance}, {@code public-works} or {@code policy}
 * @param relation to the kind with the same id in the plan before, if the plan's file states it
 */
public record AssessmentKind(String id, Text title, Optional<Crosswalk.Relation> relation) {}
