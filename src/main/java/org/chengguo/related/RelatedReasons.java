package org.chengguo.related;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chengguo.derived.RelatedRecord;
import org.chengguo.derived.RelatedRecord.Reason;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Counterpart;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.Plan;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;

/**
 * Says what two records have in common.
 *
 * @param isTelling whether words say what a title is about, and not only how such titles are worded
 */
record RelatedReasons(Site site, Predicate<String> isTelling) {
  /** Words that are this rare are telling: about one title in fifty-five. */
  static final float RARE = 4;

  private static final int FEWEST_CHARACTERS = 3;

  /** None where the two have nothing in common that a reader would see. */
  List<Reason> of(SourceRecord entry, SourceRecord other) {
    List<Reason> reasons = new ArrayList<>();
    List<Topic> topics = entry.topics().stream().filter(other.topics()::contains).toList();
    topics.forEach(topic -> reasons.add(new RelatedRecord.SharedTopic(topic)));
    String words = sharedWords(entry.title(), other.title());
    if (words.length() >= FEWEST_CHARACTERS && isTelling.test(words)) {
      reasons.add(new RelatedRecord.SharedWording(words));
    }
    entry
        .strategy()
        .filter(strategy -> other.strategy().filter(strategy::equals).isPresent())
        .ifPresent(strategy -> reasons.add(new RelatedRecord.SharedStrategy(strategy)));
    counterpart(entry, other)
        .ifPresent(found -> reasons.add(new RelatedRecord.CounterpartStrategy(found)));
    if (!topics.isEmpty()) {
      assessmentKind(entry, other).ifPresent(reasons::add);
    }
    if (!reasons.isEmpty()) {
      later(other).forEach(later -> reasons.add(new RelatedRecord.CarriedOn(later)));
    }
    return reasons;
  }

  /** The other's strategy, where a crosswalk says that the record's own corresponds to it. */
  Optional<Counterpart> counterpart(SourceRecord entry, SourceRecord other) {
    return entry
        .strategy()
        .flatMap(own -> other.strategy().flatMap(its -> site.crosswalks().between(own, its)));
  }

  private Optional<Reason> assessmentKind(SourceRecord entry, SourceRecord other) {
    return entry
        .assessmentKind()
        .flatMap(
            own ->
                other
                    .assessmentKind()
                    .filter(its -> its.id().equals(own.id()))
                    .flatMap(
                        its ->
                            its.title().equals(own.title())
                                ? Optional.of(new RelatedRecord.SameAssessmentKind(its))
                                : relation(entry, other)
                                    .map(
                                        near ->
                                            new RelatedRecord.CounterpartAssessmentKind(
                                                its, near))));
  }

  /** What the later one's plan says of its kind, where the earlier one's is the plan before. */
  private Optional<Crosswalk.Relation> relation(SourceRecord entry, SourceRecord other) {
    boolean isLater = entry.year().compareTo(other.year()) > 0;
    SourceRecord later = isLater ? entry : other;
    Optional<Plan> before = plan(later).flatMap(plan -> site.crosswalks().before(plan));
    return before.isPresent() && before.equals(plan(isLater ? other : entry))
        ? later.assessmentKind().flatMap(AssessmentKind::relation)
        : Optional.empty();
  }

  private Optional<Plan> plan(SourceRecord entry) {
    return site.plans().stream().filter(plan -> plan.years().contains(entry.year())).findFirst();
  }

  /** What carries a record on in a later year. */
  private List<SourceRecord> later(SourceRecord entry) {
    return site.undertakingOf(entry).stream()
        .flatMap(undertaking -> undertaking.after(entry).stream())
        .filter(next -> next.year().compareTo(entry.year()) > 0)
        .toList();
  }

  /** The longest run of letters and Han that stands in both. */
  static String sharedWords(String one, String other) {
    String longest = "";
    for (int start = 0; start < one.length(); start++) {
      int end = start + longest.length() + 1;
      while (end <= one.length()
          && isLetter(one, start, end)
          && other.contains(one.substring(start, end))) {
        longest = one.substring(start, end);
        end++;
      }
    }
    return longest;
  }

  private static boolean isLetter(String text, int start, int end) {
    return text.substring(start, end).chars().allMatch(Character::isLetter);
  }
}
