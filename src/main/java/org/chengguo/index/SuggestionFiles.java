package org.chengguo.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.model.Agency;
import org.chengguo.model.Site;
import org.chengguo.model.Strategy;
import org.chengguo.model.Text;
import org.chengguo.terms.AgencyNames;
import org.chengguo.terms.Folding;

/** Export of suggestions while typing: names by any of their parts, titles by their beginning. */
final class SuggestionFiles {
  // As TermFiles: each keystroke up to the second reads one file.
  private static final int SHARD_BYTES = 2048;

  // A space that has no Latin letter or digit on one of its sides: some write spaces beside Han,
  // some do not. The module (engine.mjs) does the same to what is typed.
  private static final Pattern SPACE_BESIDE_HAN = Pattern.compile(" (?![a-z0-9])|(?<![a-z0-9]) ");

  // Suggestions for one character: the length of the list on the page (MOST in suggestions.mjs).
  private static final int OF_ONE = 8;

  // Suggestions for two characters, among which a longer beginning is looked up without another
  // request. So many titles begin alike (臺北) that fewer would lose some: SuggestionsTest requires
  // every title of the content after seven characters.
  private static final int OF_TWO = 128;

  private final Site site;

  /** Folded beginning, of one or two characters → its suggestions. */
  private final SortedMap<String, List<Key>> byBeginning = new TreeMap<>();

  /**
   * Text to search for.
   *
   * @param count number of records that it stands for
   */
  private record Suggestion(String text, String kind, int count) {}

  /** Match of a beginning, in the order of suggestions. */
  private enum Match {
    NAME,
    PART_OF_NAME,
    TITLE
  }

  private record Key(String folded, Match match, Suggestion suggestion) {}

  private SuggestionFiles(Site site) {
    this.site = site;
  }

  /**
   * Adds the files.
   *
   * @return number of files
   */
  static int add(Site site, SortedMap<String, byte[]> files) {
    SuggestionFiles suggestions = new SuggestionFiles(site);
    suggestions.collect();
    return suggestions.write(files);
  }

  private void collect() {
    for (Agency agency : site.agencies()) {
      for (String name : AgencyNames.namesOf(agency)) {
        addName(name, agency.name().chinese(), "agency", site.recordsOf(agency).size());
      }
    }
    site.topics().forEach(topic -> addNames(topic.name(), "topic", site.recordsOf(topic).size()));
    site.issues().forEach(issue -> addNames(issue.name(), "issue", site.recordsOf(issue).size()));
    site.plans().stream()
        .flatMap(plan -> plan.strategies())
        .forEach(strategy -> addStrategy(strategy));
    Map<String, Integer> titles = new LinkedHashMap<>();
    site.records().forEach(record -> titles.merge(record.title(), 1, Integer::sum));
    titles.forEach(
        (title, count) -> add(fold(title), Match.TITLE, new Suggestion(title, "title", count)));
  }

  private void addStrategy(Strategy strategy) {
    add(
        fold(strategy.title().chinese()),
        Match.NAME,
        new Suggestion(strategy.title().chinese(), "strategy", site.recordsOf(strategy).size()));
  }

  private void addNames(Text name, String kind, int count) {
    Stream.concat(Stream.of(name.chinese()), name.english().stream())
        .forEach(alias -> addName(alias, name.chinese(), kind, count));
  }

  /** Adds a name by each of its endings: 傳播 finds 觀光傳播局. */
  private void addName(String alias, String text, String kind, int count) {
    String folded = fold(alias);
    for (int start = 0; start < folded.length(); start = next(folded, start)) {
      Match match = start == 0 ? Match.NAME : Match.PART_OF_NAME;
      add(folded.substring(start).strip(), match, new Suggestion(text, kind, count));
    }
  }

  /** Returns the index of the next Han character or Latin word. */
  private static int next(String folded, int start) {
    int c = folded.codePointAt(start);
    if (Folding.HAN.contains(c)) {
      return start + Character.charCount(c);
    }
    int end = start + 1;
    while (end < folded.length() && Folding.isLatin(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns a text folded, with spaces between Latin words only. */
  static String fold(String text) {
    return SPACE_BESIDE_HAN.matcher(Folding.complete().fold(text)).replaceAll("");
  }

  private void add(String folded, Match match, Suggestion suggestion) {
    // What no record has is not suggested: a search for it would find nothing.
    if (!folded.isEmpty() && suggestion.count > 0) {
      Key key = new Key(folded, match, suggestion);
      int one = folded.offsetByCodePoints(0, 1);
      beginning(folded.substring(0, one)).add(key);
      if (folded.length() > one) {
        beginning(folded.substring(0, folded.offsetByCodePoints(one, 1))).add(key);
      }
    }
  }

  private List<Key> beginning(String text) {
    return byBeginning.computeIfAbsent(text, unused -> new ArrayList<>());
  }

  private int write(SortedMap<String, byte[]> files) {
    Map<String, byte[]> groups = new TreeMap<>();
    byBeginning.forEach((beginning, keys) -> groups.put(beginning, group(beginning, keys)));
    int bytes = groups.values().stream().mapToInt(group -> group.length).sum();
    int count = Math.max(1, bytes / SHARD_BYTES);
    List<ByteWriter> shards = new ArrayList<>();
    Stream.generate(ByteWriter::new).limit(count).forEach(shards::add);
    groups.forEach(
        (beginning, group) -> shards.get(TermFamily.shardOf(beginning, count)).bytes(group));
    for (int i = 0; i < count; i++) {
      files.put("suggestions/" + i + ".bin", PackedFile.SUGGESTIONS.pack(shards.get(i).toBytes()));
    }
    return count;
  }

  /** Returns a beginning with its suggestions, in each kind of match by number of records. */
  private static byte[] group(String beginning, List<Key> keys) {
    boolean one = beginning.codePointCount(0, beginning.length()) == 1;
    Set<Object> seen = new HashSet<>();
    List<Key> best =
        keys.stream()
            .sorted(
                Comparator.comparing(Key::match)
                    .thenComparing(key -> -key.suggestion.count)
                    .thenComparing(key -> key.suggestion.text)
                    .thenComparing(Key::folded))
            // Of one character, no key is compared any more, so each suggestion is needed once.
            .filter(key -> seen.add(one ? key.suggestion : List.of(key.folded, key.suggestion)))
            .limit(one ? OF_ONE : OF_TWO)
            .toList();
    ByteWriter group = new ByteWriter().text(beginning).number(best.size());
    for (Key key : best) {
      group.text(key.folded.substring(beginning.length()));
      group.text(key.suggestion.text).text(key.suggestion.kind).number(key.suggestion.count);
    }
    return group.toBytes();
  }
}
