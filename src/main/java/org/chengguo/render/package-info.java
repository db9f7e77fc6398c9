/**
 * Shared by {@code pages} and {@code data}: templates, interface words, addresses, links and
 * assets.
 */
package org.chengguo.render;
