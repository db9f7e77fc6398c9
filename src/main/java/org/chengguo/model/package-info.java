/** Shared model: the immutable records of the content, in one {@link org.chengguo.model.Site}. */
package org.chengguo.model;
