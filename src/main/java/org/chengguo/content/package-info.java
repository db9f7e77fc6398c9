/**
 * Stage 1 of 6: reads the folder of source records and checks it against the schemas. {@link
 * org.chengguo.content.ContentReader} is the way in; what comes out is a {@link
 * org.chengguo.model.Site} and the problems.
 */
package org.chengguo.content;
