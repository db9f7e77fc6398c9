/**
 * Shared by the stages that read: files become located trees, checked against the JSON Schemas of
 * the content format. Ways in: {@link org.chengguo.format.Schemas} and {@link
 * org.chengguo.format.Entry}.
 */
package org.chengguo.format;
