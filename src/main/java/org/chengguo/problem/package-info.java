/**
 * What can be wrong with the content, as data: found by every stage, printed once by the command
 * line.
 */
package org.chengguo.problem;
