/**
 * How the site is to be sent: the one list of headers and types, for the preview, for pages and for
 * the settings of common hosts.
 */
package org.chengguo.hosting;
