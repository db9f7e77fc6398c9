/**
 * Stage 2 of 6, and again after the pages: what no single file can tell. {@link
 * org.chengguo.checks.SiteChecks} looks at records among each other, {@link
 * org.chengguo.checks.LinkCheck} at the finished pages.
 */
package org.chengguo.checks;
