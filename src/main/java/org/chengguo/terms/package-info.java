/**
 * Shared by {@code index} and {@code related}: the text of a record and the Lucene analyzer that
 * turns it into terms.
 */
package org.chengguo.terms;
