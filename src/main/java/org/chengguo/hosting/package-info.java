/**
 * HTTP headers and media types of the site. Used by the preview server, by pages and by the
 * settings of common hosts.
 */
package org.chengguo.hosting;
