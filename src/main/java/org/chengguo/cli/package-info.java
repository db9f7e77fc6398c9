/** The command line: {@link org.chengguo.cli.Main}. The only package that prints. */
package org.chengguo.cli;
