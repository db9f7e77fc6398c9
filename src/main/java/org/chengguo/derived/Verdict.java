package org.chengguo.derived;

import org.chengguo.model.Named;

/** Results of the audit of a stated number. */
public enum Verdict implements Named {
  AGREES,
  DIFFERS,
  UNVERIFIABLE;
}
