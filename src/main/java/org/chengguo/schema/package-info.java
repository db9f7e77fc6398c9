/**
 * The JSON Schemas of the content format: the one list of them, for checking and for publishing.
 */
package org.chengguo.schema;
