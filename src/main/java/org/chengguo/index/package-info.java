/**
 * Stage 4 of 6. Search index: Lucene analyses, indexes and ranks; what browsers search is exported
 * from its index to small static files. Entry point: {@link org.chengguo.index.SearchIndex}.
 */
package org.chengguo.index;
