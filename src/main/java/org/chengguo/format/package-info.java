/**
 * Parses content files into located trees and validates them against the JSON Schemas. Entry
 * points: {@link org.chengguo.format.Schemas} and {@link org.chengguo.format.Entry}.
 */
package org.chengguo.format;
