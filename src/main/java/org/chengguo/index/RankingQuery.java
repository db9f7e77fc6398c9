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
 * The query model: records that hold enough of the terms, ranked by BM25. All terms are optional
 * clauses of one flat query, whose scores Lucene adds in double precision: so the sum does not
 * depend on the order of addition, and another engine can reach the same bits.
 *
 * @param terms distinct, in the query's order
 * @param shares of the terms that a record must hold; a smaller one when the larger finds nothing
 */
record RankingQuery(List<String> terms, List<Double> shares) {
  /** Terms beyond these are not looked at. */
  static final int MOST_TERMS = 32;

  /** Of the terms that a query asks for. */
  static final List<Double> SHARES = List.of(2 / 3.0, 1 / 2.0, 1 / 3.0, 0.0);

  /** One character of many says too little. */
  static final List<Double> SHARES_OF_CHARACTERS = List.of(2 / 3.0);

  RankingQuery {
    terms = List.copyOf(terms);
    shares = List.copyOf(shares);
  }

  static RankingQuery of(List<String> terms) {
    return new RankingQuery(terms, SHARES);
  }

  /** Asks for the characters of the pairs: 長照 finds 長期照顧, when there is no 長照. */
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

  /** How many terms a record must hold: the strictest first. */
  int[] thresholds() {
    if (terms.isEmpty()) {
      return new int[0];
    }
    return shares.stream()
        .mapToInt(share -> Math.max(1, (int) Math.ceil(share * terms.size())))
        .distinct()
        .toArray();
  }

  /**
   * Lucene's query for records that hold at least so many of the terms.
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
