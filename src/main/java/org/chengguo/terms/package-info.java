/**
 * The text of a record and the Lucene analyzer that turns it into terms.
 *
 * <p>Shared by {@code index} and {@code related}.
 */
package org.chengguo.terms;
