/**
 * Compiles a year's report and an agency's sheet. Writes them as OpenDocument, PDF, HTML and
 * Markdown.
 */
package org.chengguo.report;
