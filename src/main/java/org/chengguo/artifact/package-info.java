/** Shared by all stages that generate files: a file of the site before its bytes are made. */
package org.chengguo.artifact;
