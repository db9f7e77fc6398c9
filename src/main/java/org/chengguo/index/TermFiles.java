package org.chengguo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;

/**
 * Exports the terms with their documents: files of neighbours by hash, and further files for the
 * tails of long lists.
 */
final class TermFiles {
  /** Small files are what makes a query cheap: it reads one for each of its terms. */
  private static final int SHARD_BYTES = 2048;

  /** The most bytes of a list beside its term; what is left goes into pages. */
  private static final int INLINE_BYTES = 2048;

  private static final int PAGE_BYTES = 4096;

  private final LuceneIndex index;
  private final Labels labels;
  private final SortedMap<String, byte[]> files;
  private final BM25Similarity similarity = new BM25Similarity();
  private final CollectionStatistics collection;
  private final Map<TermFamily, List<Entry>> entries = new EnumMap<>(TermFamily.class);
  private int pages;

  private record Entry(String term, byte[] bytes) {}

  private TermFiles(LuceneIndex index, Labels labels, SortedMap<String, byte[]> files)
      throws IOException {
    this.index = index;
    this.labels = labels;
    this.files = files;
    this.collection = index.collection().orElse(null); // asked only about terms that there are
    for (TermFamily family : TermFamily.values()) {
      entries.put(family, new ArrayList<>());
    }
  }

  /**
   * Adds the files.
   *
   * @param files path → packed bytes
   * @return how many files each family of terms fills
   */
  static Map<TermFamily, Integer> add(
      LuceneIndex index, Labels labels, SortedMap<String, byte[]> files) throws IOException {
    TermFiles terms = new TermFiles(index, labels, files);
    terms.readTerms();
    return terms.writeShards();
  }

  private void readTerms() throws IOException {
    TermsEnum terms = index.terms();
    PostingsEnum postings = null;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      TermStatistics statistics =
          new TermStatistics(BytesRef.deepCopyOf(term), terms.docFreq(), terms.totalTermFreq());
      postings = terms.postings(postings, PostingsEnum.FREQS);
      NumericDocValues norms = MultiDocValues.getNormValues(index.reader(), LuceneIndex.TEXT);
      SimScorer scorer = similarity.scorer(1, collection, statistics);
      ImpactPostings list = ImpactPostings.of(postings, norms, scorer);
      String text = term.utf8ToString();
      entries.get(TermFamily.of(text)).add(new Entry(text, entry(text, statistics, list)));
    }
  }

  /** A term, its weight, and its documents or where they are. */
  private byte[] entry(String term, TermStatistics statistics, ImpactPostings list) {
    List<ImpactPostings.Segment> segments = list.segments(INLINE_BYTES, PAGE_BYTES);
    byte[] beside = segments.get(0).bytes();
    ByteWriter entry = new ByteWriter();
    entry.text(term);
    entry.number(Math.toIntExact(statistics.docFreq()));
    entry.real(similarity.idfExplain(collection, statistics).getValue().floatValue());
    entry.number(beside.length).bytes(beside);
    entry.number(segments.size() - 1);
    if (segments.size() > 1) {
      entry.number(pages);
      segments.stream().skip(1).forEach(page -> addPage(page, entry));
    }
    List<Labels.Use> uses = labels.of(term);
    entry.number(uses.size());
    uses.forEach(use -> entry.number(use.label()).number(use.times()));
    return entry.toBytes();
  }

  private void addPage(ImpactPostings.Segment page, ByteWriter entry) {
    entry.number(page.frequency()).octet(page.norm());
    files.put("postings/" + pages + ".bin", PackedFile.POSTINGS.pack(page.bytes()));
    pages++;
  }

  private Map<TermFamily, Integer> writeShards() {
    Map<TermFamily, Integer> counts = new EnumMap<>(TermFamily.class);
    entries.forEach((family, found) -> counts.put(family, writeShards(family, found)));
    return counts;
  }

  private int writeShards(TermFamily family, List<Entry> found) {
    long bytes = found.stream().mapToLong(entry -> entry.bytes.length).sum();
    int count = Math.toIntExact(Math.max(1, bytes / SHARD_BYTES));
    List<ByteWriter> shards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shards.add(new ByteWriter());
    }
    found.forEach(entry -> shards.get(family.shard(entry.term, count)).bytes(entry.bytes));
    for (int i = 0; i < count; i++) {
      files.put(family.folder() + "/" + i + ".bin", PackedFile.TERMS.pack(shards.get(i).toBytes()));
    }
    return count;
  }
}
