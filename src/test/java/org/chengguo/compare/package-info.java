/** The page of comparisons, as its visitors have it. */
package org.chengguo.compare;
