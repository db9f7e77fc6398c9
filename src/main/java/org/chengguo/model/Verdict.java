package org.chengguo.model;

/** What the audit says of a stated number. */
public enum Verdict implements Named {
  AGREES,
  DIFFERS,
  UNVERIFIABLE;
}
