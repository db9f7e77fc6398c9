/**
 * Reports compiled from the records, written as OpenDocument, PDF, HTML and Markdown: one of a
 * year, and a sheet of an agency's year.
 */
package org.chengguo.report;
