/** The static-site generator: {@link org.chengguo.SiteBuild} holds the whole flow. */
package org.chengguo;
