/**
 * Measures whole processes beside Hugo, Pagefind and an older jar, and writes the results as a CSV
 * file, Markdown tables and a chart.
 */
package org.chengguo.benchmark;
