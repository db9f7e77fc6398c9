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
 * How folded texts become terms. Records give the single characters and the pairs of their Han,
 * their Latin words and numbers, and a token for each agency that they name. Queries give pairs (a
 * character that stands alone is itself), words and numbers; an agency's name gives its token and
 * nothing else. A year has one form, whatever its calendar and numerals.
 */
public final class TextAnalysis {
  private static final List<String> ERAS = List.of("民国", "西元", "公元");
  private static final List<String> YEAR_ENDINGS = List.of("年", "年度");
  private static final List<String> GAPS = List.of("", " ", "  ");
  private static final String DIGITS = "0123456789";

  private final AgencyNames agencies;
  private final YearNumerals years;
  private final Analyzer records;
  private final Analyzer mentions;
  private final Analyzer queries;

  public TextAnalysis(Site site) {
    agencies = AgencyNames.of(site);
    years = YearNumerals.of(site);
    NormalizeCharMap frames = charMap(yearFrames());
    List<NormalizeCharMap> numerals = List.of(charMap(spaced(years.chinese())), frames);
    List<NormalizeCharMap> names = List.of(charMap(spaced(names())), frames);
    CharArraySet tokens = new CharArraySet(agencies.distinctTokens().toList(), false);
    records = chain(numerals, words -> new CJKBigramFilter(words, CJKBigramFilter.HAN, true));
    mentions = chain(names, words -> new KeepWordFilter(words, tokens));
    queries = chain(names, words -> new CJKBigramFilter(words, CJKBigramFilter.HAN, false));
  }

  /** Folded names of agencies, and years in Chinese numerals → their tokens. */
  public Map<String, String> names() {
    Map<String, String> names = new TreeMap<>(years.chinese());
    names.putAll(agencies.tokens());
    return names;
  }

  public YearNumerals years() {
    return years;
  }

  /** The characters of names and of what surrounds years, folded. */
  public IntStream characters() {
    return Stream.of(names().keySet(), ERAS, YEAR_ENDINGS)
        .flatMap(Collection::stream)
        .flatMapToInt(String::codePoints);
  }

  /** The terms of a record's text; to be read before another stream is asked for. */
  public TokenStream ofRecord(String folded) {
    return records.tokenStream("", folded);
  }

  /** The tokens of the agencies that a record's text names; to be read like {@link #ofRecord}. */
  public TokenStream mentions(String folded) {
    return mentions.tokenStream("", folded);
  }

  /** The terms of a query, in its order, repeated where it repeats them. */
  public List<String> ofQuery(String folded) {
    return terms(queries.tokenStream("", folded));
  }

  /** Reads a stream to its end. */
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
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
            words, last.apply(new StemmerOverrideFilter(words, calendar)));
      }
    };
  }

  /** Years of the common era are indexed as ROC years. */
  private StemmerOverrideFilter.StemmerOverrideMap calendar() {
    StemmerOverrideFilter.Builder calendar = new StemmerOverrideFilter.Builder();
    years.commonEra().forEach(calendar::add);
    try {
      return calendar.build();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What surrounds a year in digits and says no more: 民國 111 年度 is 111. */
  private static Map<String, String> yearFrames() {
    Map<String, String> frames = new TreeMap<>();
    for (String gap : GAPS) {
      for (char digit : DIGITS.toCharArray()) {
        ERAS.forEach(era -> frames.put(era + gap + digit, " " + digit));
        YEAR_ENDINGS.forEach(ending -> frames.put(digit + gap + ending, digit + " "));
      }
    }
    return frames;
  }

  /** Tokens that stand apart from what surrounds the name. */
  private static Map<String, String> spaced(Map<String, String> names) {
    Map<String, String> spaced = new TreeMap<>(names);
    spaced.replaceAll((name, token) -> " " + token + " ");
    return spaced;
  }

  private static NormalizeCharMap charMap(Map<String, String> mapping) {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    mapping.forEach(map::add);
    return map.build();
  }
}
