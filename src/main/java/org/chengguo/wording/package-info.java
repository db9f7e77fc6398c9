/**
 * Names of kinds, units and years, and the explanations of the audit.
 *
 * <p>Shared by pages, reports and the command line.
 */
package org.chengguo.wording;
