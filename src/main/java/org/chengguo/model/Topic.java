package org.chengguo.model;

/** Subject of records, from the controlled vocabulary. */
public record Topic(String id, Text name) {}
