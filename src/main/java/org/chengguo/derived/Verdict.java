package org.chengguo.derived;

import org.chengguo.model.Named;

/** What the audit says of a stated number. */
public enum Verdict implements Named {
  AGREES,
  DIFFERS,
  UNVERIFIABLE;
}
