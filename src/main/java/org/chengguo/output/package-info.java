/**
 * Stage 6 of 6: the only package that writes. A site is written aside by {@link
 * org.chengguo.output.Staging} and moved into place as a whole.
 */
package org.chengguo.output;
