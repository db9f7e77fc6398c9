/**
 * Shared by pages, reports and the command line: names of kinds, units and years, and the
 * explanations of the audit.
 */
package org.chengguo.wording;
