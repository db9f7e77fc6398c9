/** A report as headings, paragraphs, lists and tables, shared by its writers and its page. */
package org.chengguo.document;
