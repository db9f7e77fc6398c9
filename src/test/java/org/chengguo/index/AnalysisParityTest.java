package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chengguo.model.Site;
import org.chengguo.terms.Folding;
import org.chengguo.terms.Label;
import org.chengguo.terms.RecordText;
import org.chengguo.terms.TextAnalysis;
import org.chengguo.testing.RandomTexts;
import org.chengguo.testing.RealContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the published module's analysis with Lucene's: folding, terms and their frequencies.
 *
 * <p>{@code -Danalysis.texts=1000000} compares a million random texts.
 */
class AnalysisParityTest {
  private static final int TEXTS = Integer.getInteger("analysis.texts", 20_000);
  private static final int AT_ONCE = 20_000;
  private static final int CHARACTERS_AT_ONCE = 200_000;
  private static final long SEED = 3;

  private final Site site = RealContent.site();
  private final LuceneIndex index = LuceneIndex.of(site);

  @TempDir private Path folder;
  private NodeEngine engine;

  @BeforeEach
  void export() throws IOException {
    engine = new NodeEngine(SearchIndex.of(site), folder);
  }

  private record Token(String term, int start, int end) {}

  private record Analysed(String folded, List<String> query, List<Token> record) {}

  @Test
  void randomTextsHaveTheSameTerms() {
    Iterator<String> texts = RandomTexts.of(site, SEED).iterator();
    for (int left = TEXTS; left > 0; left -= AT_ONCE) {
      assertSame(Stream.generate(texts::next).limit(Math.min(AT_ONCE, left)).toList());
    }
  }

  @Test
  void recordsHaveTheSameTermsAsInTheIndex() {
    List<String> texts =
        site.records().stream()
            .map(record -> RecordText.of(record, site))
            .flatMap(
                text ->
                    Stream.concat(
                        Stream.of(text.title(), text.body()),
                        text.labels().stream().map(Label::text)))
            .distinct()
            .toList();
    // Records are indexed with the complete folding, and read again with that of the index.
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(index.folding().fold(text)).isEqualTo(Folding.complete().fold(text)));
    assertSame(texts);
  }

  @Test
  void everyCharacterFoldsTheSame() {
    List<String> characters =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).mapToObj(Character::toString).toList();
    for (int from = 0; from < characters.size(); from += CHARACTERS_AT_ONCE) {
      assertSame(characters.subList(from, Math.min(from + CHARACTERS_AT_ONCE, characters.size())));
    }
  }

  private void assertSame(List<String> texts) {
    Analysed[] analysed = engine.run("analyses.mjs", texts, Analysed[].class);
    assertThat(analysed).hasSameSizeAs(texts);
    for (int i = 0; i < analysed.length; i++) {
      assertSame(texts.get(i), analysed[i]);
    }
  }

  private void assertSame(String text, Analysed analysed) {
    String folded = index.folding().fold(text);
    if (!folded.equals(analysed.folded)) {
      assertThat(analysed.folded).as(escaped(text)).isEqualTo(folded);
    }
    List<String> query = index.analysis().ofQuery(folded);
    if (!query.equals(analysed.query)) {
      assertThat(analysed.query).as(escaped(text)).isEqualTo(query);
    }
    List<String> terms = termsOfRecord(folded);
    List<String> moduleTerms = analysed.record.stream().map(Token::term).toList();
    if (!moduleTerms.equals(terms)) {
      // Bags of words: only the frequency of a term in the record matters, not its place.
      assertThat(moduleTerms).as(escaped(text)).containsExactlyInAnyOrderElementsOf(terms);
    }
    analysed.record.forEach(token -> assertInPlace(text, token));
  }

  private List<String> termsOfRecord(String folded) {
    List<String> words = TextAnalysis.terms(index.analysis().ofRecord(folded));
    List<String> agencies = TextAnalysis.terms(index.analysis().mentions(folded));
    return Stream.concat(words.stream(), agencies.stream()).toList();
  }

  /** Checks that a place is within the text, cuts no character, and holds the term's characters. */
  private void assertInPlace(String text, Token token) {
    boolean whole =
        0 <= token.start
            && token.start < token.end
            && token.end <= text.length()
            && isBoundary(text, token.start)
            && isBoundary(text, token.end);
    if (!whole) {
      fail("%s: %s", escaped(text), token);
    }
    String marked = text.substring(token.start, token.end);
    if (Folding.HAN.contains(token.term.codePointAt(0))
        && !index.folding().fold(marked).equals(token.term)) {
      assertThat(marked).as("%s: %s", escaped(text), token).isEqualTo(token.term);
    }
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text).append(':');
    text.chars().forEach(unit -> escaped.append(String.format("\\u%04X", unit)));
    return escaped.toString();
  }
}
