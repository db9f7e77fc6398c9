/** Live preview of a site, reachable from this machine only. */
package org.chengguo.serve;
