package org.chengguo.terms;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.miscellaneous.KeepWordFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.chengguo.model.Site;

/**
 * Lucene analysis of folded texts.
 *
 * <p>Records give single Han characters, pairs of them, Latin words, numbers, and a token for each
 * agency that they name. Queries give pairs (an isolated character is itself), words and numbers;
 * an agency's name gives its token only. A year has one form in all calendars and numerals.
 *
 * <p>Pairs need no dictionary. {@code AnalysisParityTest} holds the browser's {@code analysis.mjs}
 * to this analysis, so a change here is one there.
 */
public final class TextAnalysis {
  // As folded. 2022 and 111 are told apart by their size, so the name of the era says no more.
  private static final List<String> ERAS = List.of("民国", "西元", "公元");

  // Without them, 年 would be one more term of queries for a year, which 85 of 389 records contain.
  private static final List<String> YEAR_ENDINGS = List.of("年", "年度");

  // Folding leaves one space at most; a numeral's token brings one of its own (spaced below).
  private static final List<String> SPACES = List.of("", " ", "  ");
  private static final String DIGITS = "0123456789";

  private final AgencyNames agencies;
  private final YearNumerals years;
  private final Analyzer records;
  private final Analyzer mentions;
  private final Analyzer queries;

  /** Analysis that knows a site's agencies and years. */
  public TextAnalysis(Site site) {
    agencies = AgencyNames.of(site);
    years = YearNumerals.of(site);
    // Numerals first: the frames of years look for digits (民國一一一年 → 民國 111 年 → 111).
    NormalizeCharMap frames = charMap(yearFrames());
    List<NormalizeCharMap> numerals = List.of(charMap(spaced(years.chinese())), frames);
    List<NormalizeCharMap> names = List.of(charMap(spaced(names())), frames);
    CharArraySet tokens = new CharArraySet(agencies.distinctTokens().toList(), false);
    // Records keep the characters of names, so that parts of a name find them too; their agencies
    // are told by a second analysis of the same text, which keeps nothing but the tokens.
    records = chain(numerals, words -> new CJKBigramFilter(words, CJKBigramFilter.HAN, true));
    mentions = chain(names, words -> new KeepWordFilter(words, tokens));
    queries = chain(names, words -> new CJKBigramFilter(words, CJKBigramFilter.HAN, false));
  }

  /** Returns folded names of agencies and years in Chinese numerals → their tokens. */
  public Map<String, String> names() {
    // One map: Lucene's char filter replaces the longest match, also where a numeral is in a name.
    Map<String, String> names = new TreeMap<>(years.chinese());
    names.putAll(agencies.tokens());
    return names;
  }

  public YearNumerals years() {
    return years;
  }

  /** Returns the characters of names and of the frames of years, folded. */
  public IntStream characters() {
    return Stream.of(names().keySet(), ERAS, YEAR_ENDINGS)
        .flatMap(Collection::stream)
        .flatMapToInt(String::codePoints);
  }

  /** Returns the terms of a record's text, to be read before another stream is requested. */
  public TokenStream ofRecord(String folded) {
    return records.tokenStream("", folded);
  }

  /** Returns the tokens of agencies that a text names, to be read as {@link #ofRecord}. */
  public TokenStream mentions(String folded) {
    return mentions.tokenStream("", folded);
  }

  /** Returns the terms of a query in its order, repeated where it repeats them. */
  public List<String> ofQuery(String folded) {
    return terms(queries.tokenStream("", folded));
  }

  /** Returns all terms of a stream and closes it. */
  public static List<String> terms(TokenStream stream) {
    List<String> terms = new ArrayList<>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return terms;
  }

  private Analyzer chain(List<NormalizeCharMap> mappings, UnaryOperator<TokenStream> last) {
    StemmerOverrideFilter.StemmerOverrideMap calendar = calendar();
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader reader) {
        Reader mapped = reader;
        for (NormalizeCharMap mapping : mappings) {
          mapped = new MappingCharFilter(mapping, mapped);
        }
        return mapped;
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        // No filters for case and width: texts come folded, in Java as in browsers.
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
            words, last.apply(new StemmerOverrideFilter(words, calendar)));
      }
    };
  }

  /** Returns the years of the common era as stems of ROC years. */
  // A stem, not a char filter: it replaces whole numbers only, so 2022 in 12022 stays.
  private StemmerOverrideFilter.StemmerOverrideMap calendar() {
    StemmerOverrideFilter.Builder calendar = new StemmerOverrideFilter.Builder();
    years.commonEra().forEach(calendar::add);
    try {
      return calendar.build();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Returns what surrounds a year in digits without adding to it: 民國 111 年度 is 111. */
  private static Map<String, String> yearFrames() {
    Map<String, String> frames = new TreeMap<>();
    for (String space : SPACES) {
      for (char digit : DIGITS.toCharArray()) {
        ERAS.forEach(era -> frames.put(era + space + digit, " " + digit));
        YEAR_ENDINGS.forEach(ending -> frames.put(digit + space + ending, digit + " "));
      }
    }
    return frames;
  }

  /** Returns the names with their tokens between spaces. */
  private static Map<String, String> spaced(Map<String, String> names) {
    Map<String, String> spaced = new TreeMap<>(names);
    // The tokenizer would join a token with digits and letters beside it.
    spaced.replaceAll((name, token) -> " " + token + " ");
    return spaced;
  }

  private static NormalizeCharMap charMap(Map<String, String> mapping) {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    mapping.forEach(map::add);
    return map.build();
  }
}
