/**
 * Stage 4 of 6. Makes the search index: Lucene analyses, indexes and ranks; what browsers search is
 * exported from its index into small static files. Way in: {@link org.chengguo.index.SearchIndex}.
 */
package org.chengguo.index;
