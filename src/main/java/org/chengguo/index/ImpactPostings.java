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
 * Postings list of a term by impact: the documents with the highest score first.
 *
 * <p>Documents are grouped by the inputs of BM25, the term's frequency and the document's length,
 * so a group's score is computed once and no file of lengths is needed (decision 7).
 *
 * @param groups by falling score
 */
record ImpactPostings(List<Group> groups) {
  private static final int BYTE = 0xFF;

  /**
   * Documents to which the term gives the same score.
   *
   * @param norm Lucene's byte for the length
   * @param documents in rising order
   */
  record Group(int frequency, int norm, int[] documents) {}

  /**
   * Part of a list that fits into one file.
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
      // Both inputs in one key: the norm is one byte.
      int impact = postings.freq() << Byte.SIZE | (int) norms.longValue() & BYTE;
      documents.computeIfAbsent(impact, unused -> IntStream.builder()).add(next);
    }
    List<Group> groups = new ArrayList<>();
    documents.forEach(
        (impact, places) ->
            groups.add(new Group(impact >>> Byte.SIZE, impact & BYTE, places.build().toArray())));
    // Different inputs may give the same float: then by the inputs, not by the order of a hash map.
    groups.sort(
        Comparator.comparingDouble((Group group) -> -scorer.score(group.frequency, group.norm))
            .thenComparing(Group::frequency)
            .thenComparing(Group::norm));
    return new ImpactPostings(List.copyOf(groups));
  }

  /**
   * Returns the list in parts that fit into files.
   *
   * <p>Each part is a sequence of groups: frequency, norm, number of documents, and the steps from
   * each document to the next, from −1 on.
   *
   * @param first most bytes of the first part
   * @param further most bytes of each further part
   */
  List<Segment> segments(int first, int further) {
    List<Segment> segments = new ArrayList<>();
    Cut cut = new Cut();
    for (Group group : groups) {
      for (int done = 0; done < group.documents.length; ) {
        // A group may be cut; it begins again in the next part, which can be read alone.
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

  /** Part that is being filled. */
  private static final class Cut {
    // Most bytes of a group's head and one document: frequency 5, norm 1, number of documents 5 and
    // one step 5, as an int takes five groups of seven bits. So a part is never over its limit.
    private static final int HEAD = 16;

    private final ByteWriter bytes = new ByteWriter();
    private Group first;

    boolean isFull(int limit) {
      return bytes.size() > 0 && bytes.size() + HEAD > limit;
    }

    /** Adds as many of a group's documents as fit, and returns the index of the next one. */
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
