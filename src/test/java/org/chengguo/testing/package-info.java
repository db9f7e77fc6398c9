/**
 * What several tests need: small, synthetic and copied content, queries, a server with faults, and
 * Node and Chromium to run the browser code in.
 */
package org.chengguo.testing;
