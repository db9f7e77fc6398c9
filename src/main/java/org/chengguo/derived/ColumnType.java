package org.chengguo.derived;

import org.chengguo.model.Named;

/** The types of the cells of a published table, by their names in Table Schema. */
public enum ColumnType implements Named {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  ARRAY
}
