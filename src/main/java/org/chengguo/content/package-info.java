/**
 * Stage 1 of 6: reads the content folder, validates it against the schemas and binds it to the
 * model. {@link org.chengguo.content.ContentReader} returns a {@link org.chengguo.model.Site} and
 * adds the problems.
 */
package org.chengguo.content;
