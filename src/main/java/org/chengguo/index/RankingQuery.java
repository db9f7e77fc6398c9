package org.chengguo.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Query model: records that contain enough of the terms, ranked by BM25.
 *
 * <p>All terms are optional clauses of one flat query, whose scores Lucene adds in double
 * precision. So the sum does not depend on the order of addition, and another engine can compute
 * the same bits. Required or nested clauses would round to float in between (decision 7). The
 * constants are published in the manifest, where the search module reads them.
 *
 * @param terms distinct, in the query's order
 * @param shares of the terms that a record must contain, the next one if nothing is found
 */
record RankingQuery(List<String> terms, List<Double> shares) {
  // A pasted paragraph must not fetch hundreds of files; the browser's ranking also keeps the terms
  // of a document as bits of one 32-bit number. Judged queries are shorter. Of whole titles, the
  // right record comes first for 97.3 % at 8 terms, 98.9 % at 16, 99.7 % at 32 and also at 64.
  static final int MOST_TERMS = 32;

  // One wrong character spoils two neighbouring pairs, so not all terms can be required. The first
  // share decides how many records are found, not their order: MRR@10 of JudgedQueriesTest is 0.982
  // for 1/2 to 1. The last, 0, means one term; without the lower shares, characters would be asked
  // at once, which finds more (0.985 here) but has few characters to tell records apart by.
  static final List<Double> SHARES = List.of(2 / 3.0, 1 / 2.0, 1 / 3.0, 0.0);

  // No lower ones: single characters are in so many records that a third of them says nothing. If
  // all were required, 0.7 % of the judged queries would find nothing; at 1/3 to 2/3 all do.
  static final List<Double> SHARES_OF_CHARACTERS = List.of(2 / 3.0);

  RankingQuery {
    terms = List.copyOf(terms);
    shares = List.copyOf(shares);
  }

  /** Returns the first query for terms, with the usual shares. */
  static RankingQuery of(List<String> terms) {
    return new RankingQuery(terms, SHARES);
  }

  /** Returns a query for the characters of the pairs: 長照 finds 長期照顧. */
  RankingQuery byCharacters() {
    List<String> characters =
        terms.stream()
            .filter(term -> TermFamily.of(term) == TermFamily.PAIR)
            .flatMapToInt(String::codePoints)
            .mapToObj(Character::toString)
            .distinct()
            .limit(MOST_TERMS)
            .toList();
    return new RankingQuery(characters, SHARES_OF_CHARACTERS);
  }

  /** Returns how many terms a record must contain, the strictest first. */
  int[] thresholds() {
    if (terms.isEmpty()) {
      return new int[0];
    }
    // Distinct: of one or two terms, several shares require the same number.
    return shares.stream()
        .mapToInt(share -> Math.max(1, (int) Math.ceil(share * terms.size())))
        .distinct()
        .toArray();
  }

  /**
   * Returns Lucene's query for records that contain at least so many of the terms.
   *
   * @param filters field → values: any of the values, all of the fields
   */
  Query asking(int threshold, Map<FilterField, Set<String>> filters) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(term -> query.add(new TermQuery(new Term(LuceneIndex.TEXT, term)), Occur.SHOULD));
    query.setMinimumNumberShouldMatch(threshold);
    filters.forEach((field, values) -> query.add(anyOf(field, values), Occur.FILTER));
    return query.build();
  }

  private static Query anyOf(FilterField field, Set<String> values) {
    return new TermInSetQuery(field.id(), values.stream().map(BytesRef::new).toList());
  }
}
