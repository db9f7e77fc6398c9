package org.chengguo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * The documents of a term, those with the highest score first: grouped by what BM25 looks at, the
 * term's frequency and the document's length, so that a group's score is computed once.
 *
 * @param groups by falling score
 */
record ImpactPostings(List<Group> groups) {
  private static final int BYTE = 0xFF;

  /**
   * Documents that the term gives the same score.
   *
   * @param norm Lucene's byte for the length
   * @param documents in rising order
   */
  record Group(int frequency, int norm, int[] documents) {}

  /**
   * A piece of a list: what fits into one file.
   *
   * @param frequency of its first group, which bounds the scores in it
   * @param norm of its first group
   */
  record Segment(int frequency, int norm, byte[] bytes) {}

  static ImpactPostings of(PostingsEnum postings, NumericDocValues norms, SimScorer scorer)
      throws IOException {
    Map<Integer, IntStream.Builder> documents = new HashMap<>();
    int next = postings.nextDoc();
    for (; next != DocIdSetIterator.NO_MORE_DOCS; next = postings.nextDoc()) {
      norms.advanceExact(next);
      int impact = postings.freq() << Byte.SIZE | (int) norms.longValue() & BYTE;
      documents.computeIfAbsent(impact, unused -> IntStream.builder()).add(next);
    }
    List<Group> groups = new ArrayList<>();
    documents.forEach(
        (impact, found) ->
            groups.add(new Group(impact >>> Byte.SIZE, impact & BYTE, found.build().toArray())));
    groups.sort(
        Comparator.comparingDouble((Group group) -> -scorer.score(group.frequency, group.norm))
            .thenComparing(Group::frequency)
            .thenComparing(Group::norm));
    return new ImpactPostings(List.copyOf(groups));
  }

  /**
   * Cuts the list into pieces. Each piece is a row of groups: frequency, norm, how many documents,
   * and the steps from each document to the next, from −1 on.
   *
   * @param first the most bytes of the first piece
   * @param further the most bytes of each further one
   */
  List<Segment> segments(int first, int further) {
    List<Segment> segments = new ArrayList<>();
    Cut cut = new Cut();
    for (Group group : groups) {
      for (int done = 0; done < group.documents.length; ) {
        int limit = segments.isEmpty() ? first : further;
        if (cut.isFull(limit)) {
          segments.add(cut.segment());
          cut = new Cut();
          limit = further;
        }
        done = cut.add(group, done, limit);
      }
    }
    segments.add(cut.segment());
    return segments;
  }

  /** A piece that is being filled. */
  private static final class Cut {
    /** A group's head and one document always fit after this many bytes less than the limit. */
    private static final int HEAD = 16;

    private final ByteWriter bytes = new ByteWriter();
    private Group first;

    boolean isFull(int limit) {
      return bytes.size() > 0 && bytes.size() + HEAD > limit;
    }

    /** Adds a group's documents from one on, as many as fit, and returns where it stopped. */
    int add(Group group, int from, int limit) {
      first = first == null ? group : first;
      ByteWriter steps = new ByteWriter();
      int last = -1;
      int end = from;
      while (end < group.documents.length && bytes.size() + HEAD + steps.size() <= limit) {
        steps.number(group.documents[end] - last - 1);
        last = group.documents[end];
        end++;
      }
      bytes.number(group.frequency).octet(group.norm).number(end - from).bytes(steps.toBytes());
      return end;
    }

    Segment segment() {
      return new Segment(first.frequency, first.norm, bytes.toBytes());
    }
  }
}
