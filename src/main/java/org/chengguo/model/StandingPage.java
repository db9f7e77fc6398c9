package org.chengguo.model;

/**
 * A page about the site itself.
 *
 * @param order its place among the standing pages
 */
public record StandingPage(
    String slug, String title, String description, int order, Prose prose, Origin origin) {}
