package org.chengguo.model;

/** The published report that a year's records are taken from. */
public record SourceDocument(String id, String title, String publisher) {}
