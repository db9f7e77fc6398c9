package org.chengguo.related;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Inputs;
import org.chengguo.derived.RelatedRecord;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;

/**
 * Related records: records of other agencies that are similar in topic and title.
 *
 * <p>The score is BM25 over the titles, a weight for each shared topic by its rarity, and small
 * weights for the same kind, the same issue and corresponding strategies. The order says nothing
 * about the quality of the work.
 *
 * <p>The weights were set by hand on the 224 records that a reader judged, which {@code
 * RelatedRecordsTest} compares by nDCG@5: 0.635, at least 0.6 in the test (decision 11). Values in
 * the comments below are measured the same way, one constant changed at a time. They measure the
 * fit to these records, so differences of less than 0.01 are no reason to change one.
 */
public final class RelatedRecords {
  // For readers, not for the measure, which looks at five: nDCG@5 is the same with 5 to 10.
  private static final int SHOWN = 6;

  // Candidates to which kind, issue and strategy are added. Some of them are dropped: no reason to
  // show, or the record's own undertaking. 12 gives 0.633 and fills one list less; 96 is no better.
  private static final int CANDIDATES = 8 * SHOWN;

  // Common terms say little, and their postings take most of the time. 8 gives 0.600, 12 0.621, 24
  // 0.636, all terms 0.636.
  private static final int MOST_TERMS = 16;

  // Times a topic's idf, so that a rare topic outweighs several rare pairs of a title. 0 (titles
  // alone) gives 0.514, 1 0.634, 1.5 0.641, 3.5 0.629. The greater it is, the more often a topic is
  // the reason and the less often a wording (431 at 1, 297 now, 286 at 5).
  private static final float TOPIC_WEIGHT = 2.5f;

  // Factor from a record's topic to its next: an editor names the main topic first. 0.5 gives
  // 0.611, 0.7 0.626, 0.9 0.638, and 1, without any difference, 0.639.
  private static final float NEXT_TOPIC = 0.85f;

  // Less than what one rare pair of a title adds (about 1.8), so that it decides only between
  // titles that are nearly as similar. 0 gives 0.617, 0.5 0.632, 2 0.631, 3 0.621.
  private static final float SAME_KIND = 1;

  // The six national issues are coarse. 0 gives 0.626, 0.5 0.634, 2 0.634.
  private static final float SAME_ISSUE = 1;

  // A crosswalk's strategies correspond partly. 0 (no crosswalk) gives 0.631, 1 0.634, 2 0.638.
  private static final float COUNTERPART = 0.5f;

  /** All on which related records depend. */
  public static final Inputs INPUTS =
      Inputs.of(
          ContentInputs.ALL_TITLES,
          ContentInputs.AGENCIES,
          ContentInputs.TOPICS,
          ContentInputs.PLANS,
          ContentInputs.YEARS);

  private final Site site;
  private final TitlePostings titles;
  private final RelatedReasons reasons;
  private final Map<String, TopicPosting> topics = new HashMap<>();

  /** Record's place in the order of the site → number of its agency. */
  private final int[] agencyOf;

  private final Map<String, Integer> places = new HashMap<>();
  private final ThreadLocal<Scores> scores;

  private RelatedRecords(Site site) {
    this.site = site;
    List<SourceRecord> records = site.records();
    this.titles = TitlePostings.of(site);
    this.agencyOf = new int[records.size()];
    Map<String, Integer> agencies = new HashMap<>();
    for (int place = 0; place < agencyOf.length; place++) {
      SourceRecord record = records.get(place);
      places.put(record.id(), place);
      agencyOf[place] = agencies.computeIfAbsent(record.agency().id(), id -> agencies.size());
    }
    addTopics();
    this.reasons = new RelatedReasons(site, titles::isTelling);
    this.scores = ThreadLocal.withInitial(() -> new Scores(agencyOf.length));
  }

  /** Places of the records with a topic, and what each of them gains by sharing it. */
  private record TopicPosting(int[] places, float weight) {}

  private void addTopics() {
    Map<String, List<Integer>> having = new HashMap<>();
    for (int place = 0; place < agencyOf.length; place++) {
      for (Topic topic : site.records().get(place).topics()) {
        having.computeIfAbsent(topic.id(), unused -> new ArrayList<>()).add(place);
      }
    }
    having.forEach(
        (topic, found) -> {
          float weight = TOPIC_WEIGHT * Bm25.idf(found.size(), agencyOf.length);
          int[] placesOfTopic = found.stream().mapToInt(Integer::intValue).toArray();
          topics.put(topic, new TopicPosting(placesOfTopic, weight));
        });
  }

  /** Indexes all records of a site. */
  public static RelatedRecords of(Site site) {
    return new RelatedRecords(site);
  }

  /** Returns up to six records of other agencies with the reasons for each, best first. */
  public List<RelatedRecord> of(SourceRecord record) {
    Optional<Undertaking> own = site.undertakingOf(record);
    return candidates(record).stream()
        .map(candidate -> candidate.with(extraScore(record, candidate.record())))
        .sorted()
        .filter(candidate -> own.isEmpty() || !own.get().records().contains(candidate.record()))
        .map(
            candidate ->
                new RelatedRecord(candidate.record(), reasons.of(record, candidate.record())))
        .filter(related -> !related.reasons().isEmpty())
        .limit(SHOWN)
        .toList();
  }

  /** Record with its place in the site's order and its score. */
  record Candidate(SourceRecord record, int place, float score) implements Comparable<Candidate> {
    Candidate with(float more) {
      return new Candidate(record, place, score + more);
    }

    @Override
    public int compareTo(Candidate other) {
      int byScore = Float.compare(other.score, score);
      return byScore == 0 ? Integer.compare(place, other.place) : byScore;
    }
  }

  /** Returns the best by titles and topics alone, in no order. */
  List<Candidate> candidates(SourceRecord record) {
    int place = places.get(record.id());
    Scores sums = scores.get();
    titles.rarestTerms(place, MOST_TERMS).forEach(term -> titles.addTo(sums, term));
    float factor = 1;
    for (Topic topic : record.topics()) {
      TopicPosting posting = topics.get(topic.id());
      float weight = posting.weight() * factor;
      for (int sharing : posting.places()) {
        sums.add(sharing, weight);
      }
      factor *= NEXT_TOPIC;
    }
    List<Candidate> best = new ArrayList<>(CANDIDATES);
    sums.drain(
        CANDIDATES,
        candidate -> agencyOf[candidate] != agencyOf[place],
        (candidate, score) ->
            best.add(new Candidate(site.records().get(candidate), candidate, score)));
    return best;
  }

  /** Returns the weights of what is compared for the best candidates only. */
  private float extraScore(SourceRecord record, SourceRecord candidate) {
    // Not among the sums: up to half of all records share a kind, and each would be read.
    float kind = candidate.kind() == record.kind() ? SAME_KIND : 0;
    boolean issue = record.issue().isPresent() && record.issue().equals(candidate.issue());
    boolean counterpart = reasons.counterpart(record, candidate).isPresent();
    return kind + (issue ? SAME_ISSUE : 0) + (counterpart ? COUNTERPART : 0);
  }
}
