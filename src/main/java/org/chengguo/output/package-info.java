/**
 * Stage 6 of 6: writes the site, and is the only package that writes files. {@link
 * org.chengguo.output.Staging} fills a folder next to the target and renames it as a whole.
 */
package org.chengguo.output;
