package org.chengguo.derived;

import org.chengguo.model.Named;

/** Types of the columns of published tables, by their names in Table Schema. */
public enum ColumnType implements Named {
  // No "year" of Table Schema: a reader would take ROC year 111 for a year of the common era.
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  ARRAY
}
