/**
 * Stage 2 of 6, and again after the pages: checks across files. {@link
 * org.chengguo.checks.SiteChecks} compares records, {@link org.chengguo.checks.LinkCheck} checks
 * the finished pages.
 */
package org.chengguo.checks;
