/**
 * The command line: {@link org.chengguo.cli.Main}, which {@link org.chengguo.cli.Launcher} starts
 * in a JVM of its own. The only package that prints.
 */
package org.chengguo.cli;
