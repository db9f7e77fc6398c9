/**
 * Stage 5 of 6: turns the site into pages and data files. {@link org.chengguo.pages.SitePages}
 * lists them; each is made on its own, in any order, from any thread.
 */
package org.chengguo.pages;
