package org.chengguo.index;

import com.ibm.icu.text.Transliterator;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.terms.AgencyNames;
import org.chengguo.terms.Folding;
import org.chengguo.testing.Widths;

/** Other spellings of a query. */
final class QueryVariants {
  private static final Transliterator TO_SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9A-Za-z.])(1[01][0-9]|20[12][0-9])( ?年度?)?(?![0-9A-Za-z.])");
  private static final int CALENDARS_APART = 1911;
  private static final String DIGITS = "〇一二三四五六七八九";

  private final Map<String, List<String>> synonyms = new TreeMap<>();
  private final Pattern anyName;

  /** Variants with the names of a site's agencies. */
  QueryVariants(Site site) {
    Map<String, String> tokens = AgencyNames.of(site).tokens();
    Map<String, List<String>> byToken =
        site.agencies().stream()
            .flatMap(agency -> AgencyNames.namesOf(agency).stream())
            .filter(name -> tokens.containsKey(folded(name)))
            .distinct()
            .collect(Collectors.groupingBy(name -> tokens.get(folded(name))));
    byToken.values().forEach(names -> names.forEach(name -> synonyms.put(name, names)));
    anyName =
        Pattern.compile(
            synonyms.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
  }

  private static String folded(String name) {
    return Folding.complete().fold(name).strip();
  }

  /** Returns each name of an agency → all of its names. */
  Map<String, List<String>> synonyms() {
    return synonyms;
  }

  /** Returns the variants of a query, without itself. */
  Set<String> of(String query) {
    Set<String> variants =
        Stream.of(
                query.replace('臺', '台'),
                query.replace('台', '臺'),
                TO_SIMPLIFIED.transliterate(query),
                Widths.full(query),
                query.toLowerCase(Locale.ROOT),
                query.toUpperCase(Locale.ROOT),
                " " + query + "。")
            .collect(Collectors.toCollection(LinkedHashSet::new));
    variants.addAll(replacing(anyName, query, name -> synonyms.get(name.group())));
    variants.addAll(replacing(YEAR, query, year -> forms(year.group(1))));
    variants.remove(query);
    return variants;
  }

  private interface Choices {
    List<String> of(MatchResult match);
  }

  /** Returns the query with each match, one at a time, in each of its other forms. */
  private static List<String> replacing(Pattern pattern, String query, Choices choices) {
    Matcher matcher = pattern.matcher(query);
    return matcher
        .results()
        .flatMap(
            match ->
                choices.of(match).stream()
                    .map(
                        form ->
                            query.substring(0, match.start())
                                + form
                                + query.substring(match.end())))
        .toList();
  }

  private static List<String> forms(String digits) {
    int number = Integer.parseInt(digits);
    return forms(new RocYear(number > CALENDARS_APART ? number - CALENDARS_APART : number));
  }

  /** Returns all forms of a year from 100 to 199. */
  static List<String> forms(RocYear year) {
    String roc = year.toString();
    String commonEra = Integer.toString(year.commonEra());
    return List.of(
        roc,
        roc + "年",
        roc + " 年",
        roc + "年度",
        roc + " 年度",
        "民國" + roc + "年",
        "民國 " + roc + " 年度",
        commonEra,
        commonEra + "年",
        commonEra + " 年",
        "西元" + commonEra + "年",
        Widths.full(roc) + "年",
        byDigits(roc),
        byDigits(roc) + "年",
        byDigits(roc).replace('〇', '零') + "年度",
        byDigits(roc).replace('〇', '○') + "年",
        byPlaces(year.number()) + "年",
        byPlaces(year.number()).replace('〇', '零') + "年度",
        byDigits(commonEra) + "年");
  }

  private static String byDigits(String number) {
    return number
        .chars()
        .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1))
        .collect(Collectors.joining());
  }

  /** 一百一十一, 一百〇六, 一百二十. */
  private static String byPlaces(int number) {
    int tens = number / 10 % 10;
    int ones = number % 10;
    String last = ones == 0 ? "" : DIGITS.substring(ones, ones + 1);
    String middle = tens > 0 ? DIGITS.charAt(tens) + "十" : ones > 0 ? "〇" : "";
    return "一百" + middle + last;
  }
}
