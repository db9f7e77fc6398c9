/** The site as people read it: in a real browser, by keys, enlarged, on paper, without a script. */
package org.chengguo.reading;
