/** The preview server, on this machine only. */
package org.chengguo.serve;
