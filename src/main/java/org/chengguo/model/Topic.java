package org.chengguo.model;

/** What a record is about, from the controlled vocabulary. */
public record Topic(String id, Text name) {}
