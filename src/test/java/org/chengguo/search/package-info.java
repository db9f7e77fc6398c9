/** The search page, as its visitors have it. */
package org.chengguo.search;
