/**
 * Parallel to stage 5: the datasets as CSV and JSON, their catalogue metadata, and the published
 * schemas. Entry point: {@link org.chengguo.data.DataFiles}.
 */
package org.chengguo.data;
