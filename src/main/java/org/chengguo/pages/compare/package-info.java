/** Comparisons of agencies and years: tables of counts and the data of the compare page. */
package org.chengguo.pages.compare;
