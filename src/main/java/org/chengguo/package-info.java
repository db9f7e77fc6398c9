/**
 * The static-site generator. {@link org.chengguo.SiteReader} begins every flow; {@link
 * org.chengguo.SiteBuild} is that of {@code build}.
 */
package org.chengguo;
