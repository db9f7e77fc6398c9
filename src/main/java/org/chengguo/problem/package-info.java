/**
 * Problems of the content as data, with their messages and reports. Every stage adds them, the
 * command line prints them once.
 */
package org.chengguo.problem;
