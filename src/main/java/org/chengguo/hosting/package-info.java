/**
 * HTTP headers and media types of the site, for the preview server, for pages and for the settings
 * of common hosts.
 */
package org.chengguo.hosting;
