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
 * Reasons for which a record is shown as related to another one.
 *
 * @param isTelling whether words say what a title is about, not only how such titles are worded
 */
record RelatedReasons(Site site, Predicate<String> isTelling) {
  // Weight (BM25's idf) of the rarest pair in a shown wording: about one title in 55 (e^4). It
  // hides wordings that many titles have, such as 性別統計分析; without it, 986 wordings of the pages
  // would be shown instead of 297. The order depends on it little (nDCG@5 0.635 either way).
  static final float MIN_WORDING_WEIGHT = 4;

  // Two characters are often parts of different words: 2 would show 454 wordings, 4 would show 244
  // and hide names of three characters, such as 易讀版 (easy-to-read edition).
  private static final int SHORTEST_WORDING = 3;

  /** Returns the reasons in the order of the page; empty if readers would see nothing in common. */
  List<Reason> of(SourceRecord record, SourceRecord candidate) {
    List<Reason> reasons = new ArrayList<>();
    List<Topic> topics = record.topics().stream().filter(candidate.topics()::contains).toList();
    topics.forEach(topic -> reasons.add(new RelatedRecord.SharedTopic(topic)));
    String words = sharedWords(record.title(), candidate.title());
    if (words.length() >= SHORTEST_WORDING && isTelling.test(words)) {
      reasons.add(new RelatedRecord.SharedWording(words));
    }
    record
        .strategy()
        .filter(strategy -> candidate.strategy().filter(strategy::equals).isPresent())
        .ifPresent(strategy -> reasons.add(new RelatedRecord.SharedStrategy(strategy)));
    counterpart(record, candidate)
        .ifPresent(strategy -> reasons.add(new RelatedRecord.CounterpartStrategy(strategy)));
    // The kinds are few (policy, ordinance, public works): alone, one would relate assessments that
    // have nothing else in common.
    if (!topics.isEmpty()) {
      assessmentKind(record, candidate).ifPresent(reasons::add);
    }
    // That a record was continued says nothing about the two; it is only added to other reasons.
    if (!reasons.isEmpty()) {
      later(candidate).forEach(later -> reasons.add(new RelatedRecord.CarriedOn(later)));
    }
    return reasons;
  }

  /** Returns the candidate's strategy if a crosswalk says that the record's corresponds to it. */
  Optional<Counterpart> counterpart(SourceRecord record, SourceRecord candidate) {
    return record
        .strategy()
        .flatMap(from -> candidate.strategy().flatMap(to -> site.crosswalks().between(from, to)));
  }

  private Optional<Reason> assessmentKind(SourceRecord record, SourceRecord candidate) {
    Optional<AssessmentKind> kind = record.assessmentKind();
    Optional<AssessmentKind> shown = candidate.assessmentKind();
    if (kind.isEmpty() || shown.isEmpty() || !kind.get().id().equals(shown.get().id())) {
      return Optional.empty();
    }
    // Plans use one id for kinds that they name differently: then only a crosswalk can say whether
    // the kinds correspond.
    return kind.get().title().equals(shown.get().title())
        ? Optional.of(new RelatedRecord.SameAssessmentKind(shown.get()))
        : relation(record, candidate)
            .map(relation -> new RelatedRecord.CounterpartAssessmentKind(shown.get(), relation));
  }

  /** Returns the relation of the later record's kind to the plan before, if the other has it. */
  private Optional<Crosswalk.Relation> relation(SourceRecord record, SourceRecord candidate) {
    boolean isLater = record.year().compareTo(candidate.year()) > 0;
    SourceRecord later = isLater ? record : candidate;
    Optional<Plan> before = plan(later).flatMap(plan -> site.crosswalks().before(plan));
    return before.isPresent() && before.equals(plan(isLater ? candidate : record))
        ? later.assessmentKind().flatMap(AssessmentKind::relation)
        : Optional.empty();
  }

  private Optional<Plan> plan(SourceRecord record) {
    return site.plans().stream().filter(plan -> plan.years().contains(record.year())).findFirst();
  }

  /** Returns the records that continue a record in a later year. */
  private List<SourceRecord> later(SourceRecord record) {
    return site.undertakingOf(record).stream()
        .flatMap(undertaking -> undertaking.after(record).stream())
        .filter(next -> next.year().compareTo(record.year()) > 0)
        .toList();
  }

  /** Returns the longest run of letters (Han or Latin) in both titles, the first of equal ones. */
  static String sharedWords(String title, String otherTitle) {
    // Lengths of the common runs that end at each character of the other title.
    int[] lengths = new int[otherTitle.length() + 1];
    int longest = 0;
    int end = 0;
    for (int i = 0; i < title.length(); i++) {
      char letter = title.charAt(i);
      boolean isLetter = Character.isLetter(letter);
      for (int other = otherTitle.length(); other > 0; other--) {
        boolean goesOn = isLetter && otherTitle.charAt(other - 1) == letter;
        lengths[other] = goesOn ? lengths[other - 1] + 1 : 0;
        if (lengths[other] > longest) {
          longest = lengths[other];
          end = i + 1;
        }
      }
    }
    return title.substring(end - longest, end);
  }
}
