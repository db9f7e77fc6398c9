/** Shared by all stages that generate files: a file of the site before its generation. */
package org.chengguo.artifact;
