/** Preview server, reachable from this machine only. */
package org.chengguo.serve;
