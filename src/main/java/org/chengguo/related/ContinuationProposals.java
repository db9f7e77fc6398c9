package org.chengguo.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengguo.derived.Proposal;
import org.chengguo.model.Agency;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;

/**
 * Finds records that may carry others on: of one agency or of one that took over from it, about a
 * shared topic, with titles that are alike, or nearest to each other by title and text. It would
 * rather miss one than propose a wrong one.
 */
public final class ContinuationProposals {
  /** In a year, what is studied comes before what is assessed, taught and done. */
  private static final List<RecordKind> STEPS =
      List.of(RecordKind.ANALYSIS, RecordKind.ASSESSMENT, RecordKind.COURSE, RecordKind.MEASURE);

  private static final Comparator<SourceRecord> IN_TIME =
      Comparator.comparing(SourceRecord::year)
          .thenComparing(entry -> STEPS.indexOf(entry.kind()))
          .thenComparing(SourceRecord::id, Comparator.reverseOrder());

  private final Site site;
  private final TitleSimilarity likeness;
  private final TextSimilarity texts;
  private final Map<String, String> families;
  private final Map<String, List<SourceRecord>> byFamily;

  private ContinuationProposals(Site site) {
    this.site = site;
    this.likeness = TitleSimilarity.of(site.records());
    this.families = families(site.agencies());
    this.texts = TextSimilarity.of(site, this::family);
    this.byFamily =
        site.records().stream()
            .sorted(IN_TIME)
            .collect(Collectors.groupingBy(this::family, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * Every proposal, by the later record in the site's order; also what the content says already.
   */
  public static List<Proposal> of(Site site) {
    return new ContinuationProposals(site).all();
  }

  /** Agency → the one agency that stands for it and all that it took over from. */
  private static Map<String, String> families(List<Agency> agencies) {
    Map<String, String> families = new HashMap<>();
    agencies.forEach(agency -> families.put(agency.id(), agency.id()));
    for (Agency agency : agencies) {
      for (String predecessor : agency.predecessors()) {
        String joined = families.get(agency.id());
        String former = families.getOrDefault(predecessor, predecessor);
        families.replaceAll((id, family) -> family.equals(former) ? joined : family);
      }
    }
    return families;
  }

  private String family(SourceRecord entry) {
    return families.get(entry.agency().id());
  }

  private List<Proposal> all() {
    Map<SourceRecord, List<Proposal>> found = new HashMap<>();
    byFamily.values().forEach(family -> collect(family, found));
    return site.records().stream().flatMap(entry -> nearest(entry, found).stream()).toList();
  }

  /** Compares records that share a telling pair of characters. */
  private void collect(List<SourceRecord> family, Map<SourceRecord, List<Proposal>> found) {
    Map<String, List<SourceRecord>> byTerm = new HashMap<>();
    for (SourceRecord entry : family) {
      Set<SourceRecord> candidates = new LinkedHashSet<>();
      for (String term : likeness.tellingTerms(entry)) {
        List<SourceRecord> having = byTerm.computeIfAbsent(term, unused -> new ArrayList<>());
        candidates.addAll(having);
        having.add(entry);
      }
      List<Proposal> proposals =
          candidates.stream()
              .filter(earlier -> isAlike(entry, earlier, family))
              .map(earlier -> proposal(entry, earlier))
              .toList();
      found.put(entry, proposals);
    }
  }

  private boolean isAlike(SourceRecord entry, SourceRecord earlier, List<SourceRecord> family) {
    List<Topic> topics = shared(entry, earlier);
    if (topics.isEmpty()) {
      return false;
    }
    TitleSimilarity.Pair pair = likeness.between(entry, earlier);
    return pair.isAlike(isListedBeside(entry, earlier), family)
        || isNearest(entry, earlier, topics) && pair.sharesName(family);
  }

  /** A year has many things of one kind; it is over the years that the nearest is the same one. */
  private boolean isNearest(SourceRecord entry, SourceRecord earlier, List<Topic> shared) {
    return !entry.year().equals(earlier.year())
        && shared.size() == entry.topics().size()
        && shared.size() == earlier.topics().size()
        && texts.areNearest(entry, earlier);
  }

  /** Two entries of one list are two things, unless one title only adds to the other. */
  private static boolean isListedBeside(SourceRecord entry, SourceRecord earlier) {
    return entry.year().equals(earlier.year()) && entry.kind() == earlier.kind();
  }

  private Proposal proposal(SourceRecord entry, SourceRecord earlier) {
    TitleSimilarity.Pair pair = likeness.between(entry, earlier);
    return new Proposal(
        entry,
        earlier,
        pair.share(),
        likeness.wordsInBoth(entry, earlier),
        shared(entry, earlier),
        texts.areNearest(entry, earlier),
        isOfSameUndertaking(entry, earlier));
  }

  private static List<Topic> shared(SourceRecord entry, SourceRecord earlier) {
    return entry.topics().stream().filter(earlier.topics()::contains).toList();
  }

  private boolean isOfSameUndertaking(SourceRecord entry, SourceRecord earlier) {
    return site.undertakingOf(entry)
        .filter(undertaking -> undertaking.records().contains(earlier))
        .isPresent();
  }

  /** Without those that the record reaches through another one that it carries on. */
  private static List<Proposal> nearest(
      SourceRecord entry, Map<SourceRecord, List<Proposal>> found) {
    List<Proposal> own = found.getOrDefault(entry, List.of());
    Set<SourceRecord> reached =
        own.stream()
            .flatMap(one -> found.getOrDefault(one.earlier(), List.of()).stream())
            .map(Proposal::earlier)
            .collect(Collectors.toSet());
    return own.stream().filter(one -> !reached.contains(one.earlier())).toList();
  }
}
