/** The values that page templates receive as {@code page}, and the classes that make them. */
package org.chengguo.pages.views;
