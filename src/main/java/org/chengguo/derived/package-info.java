/**
 * Shared results: values computed from the model by {@code audit} and {@code related}, for pages,
 * reports, data and the command line.
 */
package org.chengguo.derived;
