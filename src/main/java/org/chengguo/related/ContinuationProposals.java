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
 * Proposes records that may continue others.
 *
 * <p>Both are of one agency (or its successor), share a topic, and have similar titles or are the
 * most similar by title and text. Rules and thresholds favour precision: a missed link costs an
 * editor a search, a wrong one that is accepted becomes a false statement (decision 11).
 */
public final class ContinuationProposals {
  // Order within a year, as work proceeds: a topic is analysed, assessed, taught, then acted upon.
  // It only decides which of two records is the later one.
  private static final List<RecordKind> STEPS =
      List.of(RecordKind.ANALYSIS, RecordKind.ASSESSMENT, RecordKind.COURSE, RecordKind.MEASURE);

  private static final Comparator<SourceRecord> IN_TIME =
      Comparator.comparing(SourceRecord::year)
          .thenComparing(record -> STEPS.indexOf(record.kind()))
          .thenComparing(SourceRecord::id, Comparator.reverseOrder()); // any fixed order will do

  private final Site site;
  private final TitleSimilarity titles;
  private final TextSimilarity texts;
  private final Map<String, String> families;
  private final Map<String, List<SourceRecord>> byFamily;

  private ContinuationProposals(Site site) {
    this.site = site;
    this.titles = TitleSimilarity.of(site.records());
    this.families = families(site.agencies());
    this.texts = TextSimilarity.of(site, this::family);
    this.byFamily =
        site.records().stream()
            .sorted(IN_TIME)
            .collect(Collectors.groupingBy(this::family, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * Returns all proposals by the later record in the site's order, with links that the content
   * already has.
   */
  public static List<Proposal> of(Site site) {
    return new ContinuationProposals(site).all();
  }

  /** Returns agency id → id that stands for the agency with its predecessors and successors. */
  private static Map<String, String> families(List<Agency> agencies) {
    Map<String, String> families = new HashMap<>();
    agencies.forEach(agency -> families.put(agency.id(), agency.id()));
    for (Agency agency : agencies) {
      for (String predecessor : agency.predecessors()) {
        String joined = families.get(agency.id());
        String former = families.getOrDefault(predecessor, predecessor);
        // Joins two whole families: agencies may be succeeded several times, in any order.
        families.replaceAll((id, family) -> family.equals(former) ? joined : family);
      }
    }
    return families;
  }

  private String family(SourceRecord record) {
    return families.get(record.agency().id());
  }

  private List<Proposal> all() {
    Map<SourceRecord, List<Proposal>> byRecord = new HashMap<>();
    byFamily.values().forEach(family -> collect(family, byRecord));
    return site.records().stream().flatMap(record -> direct(record, byRecord).stream()).toList();
  }

  /** Compares the records of a family that share a rare pair of characters. */
  private void collect(List<SourceRecord> family, Map<SourceRecord, List<Proposal>> byRecord) {
    Map<String, List<SourceRecord>> byPair = new HashMap<>();
    // In time: the map then holds only records that the next one may continue, and no pair of
    // records is compared twice.
    for (SourceRecord record : family) {
      Set<SourceRecord> candidates = new LinkedHashSet<>();
      for (String pair : titles.rarePairs(record)) {
        List<SourceRecord> sharing = byPair.computeIfAbsent(pair, unused -> new ArrayList<>());
        candidates.addAll(sharing);
        sharing.add(record);
      }
      List<Proposal> proposals =
          candidates.stream()
              .filter(earlier -> isSimilar(record, earlier, family))
              .map(earlier -> proposal(record, earlier))
              .toList();
      byRecord.put(record, proposals);
    }
  }

  private boolean isSimilar(SourceRecord record, SourceRecord earlier, List<SourceRecord> family) {
    List<Topic> topics = shared(record, earlier);
    if (topics.isEmpty()) {
      return false;
    }
    TitleSimilarity.Pair pair = titles.between(record, earlier);
    return pair.isSimilar(isListedTogether(record, earlier), family)
        || isMostSimilar(record, earlier, topics) && pair.sharesName(family);
  }

  /** Whether two records of different years have the same topics and the most similar texts. */
  private boolean isMostSimilar(SourceRecord record, SourceRecord earlier, List<Topic> shared) {
    // Not within a year: the two most similar records are then usually two things of one kind.
    return !record.year().equals(earlier.year())
        && shared.size() == record.topics().size()
        && shared.size() == earlier.topics().size()
        && texts.areMostSimilar(record, earlier);
  }

  /**
   * Whether two records are entries of one list: two things, unless one title adds to the other.
   */
  private static boolean isListedTogether(SourceRecord record, SourceRecord earlier) {
    return record.year().equals(earlier.year()) && record.kind() == earlier.kind();
  }

  private Proposal proposal(SourceRecord record, SourceRecord earlier) {
    TitleSimilarity.Pair pair = titles.between(record, earlier);
    return new Proposal(
        record,
        earlier,
        pair.share(),
        titles.wordsInBoth(record, earlier),
        shared(record, earlier),
        texts.areMostSimilar(record, earlier),
        isOfSameUndertaking(record, earlier));
  }

  private static List<Topic> shared(SourceRecord record, SourceRecord earlier) {
    return record.topics().stream().filter(earlier.topics()::contains).toList();
  }

  private boolean isOfSameUndertaking(SourceRecord record, SourceRecord earlier) {
    return site.undertakingOf(record)
        .filter(undertaking -> undertaking.records().contains(earlier))
        .isPresent();
  }

  /** Returns the proposals of a record without those that another of them leads to. */
  private static List<Proposal> direct(
      SourceRecord record, Map<SourceRecord, List<Proposal>> byRecord) {
    List<Proposal> proposals = byRecord.getOrDefault(record, List.of());
    // Of three similar records, the last continues the middle one only: in the content, too, a
    // record states the one before it, and the undertaking joins the chain.
    Set<SourceRecord> indirect =
        proposals.stream()
            .flatMap(proposal -> byRecord.getOrDefault(proposal.earlier(), List.of()).stream())
            .map(Proposal::earlier)
            .collect(Collectors.toSet());
    return proposals.stream().filter(proposal -> !indirect.contains(proposal.earlier())).toList();
  }
}
