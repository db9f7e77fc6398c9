package org.chengguo.model;

/** A category or strategy of another plan that one goes on from, or into, and how near it is. */
public record Counterpart(Strategy strategy, Crosswalk.Relation relation) {}
