package org.chengguo.model;

/** Category or strategy of another plan that corresponds to one, and how closely. */
public record Counterpart(Strategy strategy, Crosswalk.Relation relation) {}
