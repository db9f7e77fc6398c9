/** What the stages hand on: one immutable {@link org.chengguo.model.Site}. */
package org.chengguo.model;
