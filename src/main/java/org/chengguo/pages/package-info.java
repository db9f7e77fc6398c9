/**
 * Stage 5 of 6: turns the site into pages. {@link org.chengguo.pages.SitePages} lists them; each is
 * generated independently, in any order, from any thread.
 */
package org.chengguo.pages;
