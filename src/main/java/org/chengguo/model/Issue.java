package org.chengguo.model;

/** One of the six national gender equality issues of 111–114, coarser than topics. */
public record Issue(String id, Text name) {}
