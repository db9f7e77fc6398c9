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
 * Export of terms with their postings lists.
 *
 * <p>Terms lie in files by their hash; the rest of a long list lies in files of its own, its pages.
 */
final class TermFiles {
  // A query reads one file for each of its terms, so small files make it cheap, and many. A cold
  // query on 4,000 synthetic records (costs.mjs) needs 34 KB in the median, 32 KB at 1024 with 39
  // % more files, 54 KB at 8192 with 30 % fewer.
  private static final int SHARD_BYTES = 2048;

  // Most bytes of a list in its term's file; what is left goes to pages.
  private static final int INLINE_BYTES = 2048;

  // A page is a file and a request. Twice the size halves the requests of a query that reads a list
  // on, and doubles what a query reads in vain that could stop sooner. No list of the real site has
  // pages; the synthetic records of ExportTest have.
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
   * @return number of files of each family
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
      // Anew for each term: doc values can only be read forwards.
      NumericDocValues norms = MultiDocValues.getNormValues(index.reader(), LuceneIndex.TEXT);
      SimScorer scorer = similarity.scorer(1, collection, statistics);
      ImpactPostings list = ImpactPostings.of(postings, norms, scorer);
      String text = term.utf8ToString();
      entries.get(TermFamily.of(text)).add(new Entry(text, entry(text, statistics, list)));
    }
  }

  /** Returns a term's entry: its weight and its documents, or the pages that contain them. */
  private byte[] entry(String term, TermStatistics statistics, ImpactPostings list) {
    List<ImpactPostings.Segment> segments = list.segments(INLINE_BYTES, PAGE_BYTES);
    byte[] inline = segments.get(0).bytes();
    ByteWriter entry = new ByteWriter();
    entry.text(term);
    entry.number(Math.toIntExact(statistics.docFreq()));
    // Stored, because the logarithm of another engine may differ in its last bit.
    entry.real(similarity.idfExplain(collection, statistics).getValue().floatValue());
    entry.number(inline.length).bytes(inline);
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
    entries.forEach((family, terms) -> counts.put(family, writeShards(family, terms)));
    return counts;
  }

  private int writeShards(TermFamily family, List<Entry> terms) {
    long bytes = terms.stream().mapToLong(term -> term.bytes.length).sum();
    int count = Math.toIntExact(Math.max(1, bytes / SHARD_BYTES));
    List<ByteWriter> shards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shards.add(new ByteWriter());
    }
    terms.forEach(term -> shards.get(family.shard(term.term, count)).bytes(term.bytes));
    for (int i = 0; i < count; i++) {
      files.put(family.folder() + "/" + i + ".bin", PackedFile.TERMS.pack(shards.get(i).toBytes()));
    }
    return count;
  }
}
