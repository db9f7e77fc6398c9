/** Shared by reports and pages: a text of headings, paragraphs, lists and tables before writing. */
package org.chengguo.document;
