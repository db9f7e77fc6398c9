/**
 * Shared results: values that {@code audit} and {@code related} compute from the model.
 *
 * <p>Pages, reports, data and the command line read them.
 */
package org.chengguo.derived;
