/**
 * Beside the site: the compiled report of a year and the sheet of an agency, put together from the
 * records and written as OpenDocument text, PDF, HTML and Markdown.
 */
package org.chengguo.report;
