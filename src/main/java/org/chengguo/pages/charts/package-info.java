/** Charts as tables of bars, each with a sentence that says what it shows. */
package org.chengguo.pages.charts;
