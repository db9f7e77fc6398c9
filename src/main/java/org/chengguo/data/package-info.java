/**
 * Beside stage 5: the datasets as CSV and JSON, their catalogue metadata, and the published
 * schemas. Way in: {@link org.chengguo.data.DataFiles}.
 */
package org.chengguo.data;
