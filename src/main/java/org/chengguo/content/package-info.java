/**
 * Stage 1 of 6: reads and validates the content folder. {@link org.chengguo.content.ContentReader}
 * binds it to a {@link org.chengguo.model.Site} and adds the problems.
 */
package org.chengguo.content;
