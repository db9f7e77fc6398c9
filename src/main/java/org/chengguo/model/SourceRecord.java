package org.chengguo.model;

import java.util.List;
import java.util.Optional;

/** Entry of a report, with a page of its own. */
public sealed interface SourceRecord permits Measure, Analysis, Assessment, Course {

  RecordFacts facts();

  RecordKind kind();

  <R> R accept(Visitor<R> visitor);

  /** One result for each kind of record. */
  interface Visitor<R> {
    R measure(Measure measure);

    R analysis(Analysis analysis);

    R assessment(Assessment assessment);

    R course(Course course);
  }

  /** Returns {@code <year>-<agency>-<slug>}, which is never changed and never reused. */
  default String id() {
    return facts().id();
  }

  default RocYear year() {
    return facts().year();
  }

  default Agency agency() {
    return facts().agency();
  }

  /** Returns the agency's name in the record's year. */
  default Text agencyName() {
    return agency().nameIn(year());
  }

  default String title() {
    return facts().title();
  }

  default List<Topic> topics() {
    return facts().topics();
  }

  default Optional<Issue> issue() {
    return facts().issue();
  }

  default Optional<String> note() {
    return facts().note();
  }

  /** Returns the ids of the records that this one continues. */
  default List<String> continues() {
    return facts().continues();
  }

  default Source source() {
    return facts().source();
  }

  default Prose prose() {
    return facts().prose();
  }

  default Origin origin() {
    return facts().origin();
  }

  /** Returns the strategy or category of a measure; empty for other kinds. */
  default Optional<Strategy> strategy() {
    return Optional.empty();
  }

  /** Returns the kind of an assessment; empty for other kinds. */
  default Optional<AssessmentKind> assessmentKind() {
    return Optional.empty();
  }

  /** Returns the number of papers; one, unless the source states more. */
  default int paperCount() {
    return 1;
  }

  /** Returns whether the source features the record (特色或亮點措施). */
  default boolean highlight() {
    return false;
  }
}
