package org.chengguo.model;

import java.util.List;
import java.util.Optional;

/** Something that an agency reported, with a page of its own. */
public sealed interface SourceRecord permits Measure, Analysis, Assessment, Course {

  RecordFacts facts();

  RecordKind kind();

  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind. */
  interface Visitor<R> {
    R measure(Measure measure);

    R analysis(Analysis analysis);

    R assessment(Assessment assessment);

    R course(Course course);
  }

  /** {@code <year>-<agency>-<slug>}: never changed and never used again. */
  default String id() {
    return facts().id();
  }

  default RocYear year() {
    return facts().year();
  }

  default Agency agency() {
    return facts().agency();
  }

  /** What the agency was called in the record's year. */
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

  /** Ids of the records that this one carries on. */
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

  /** The strategy or category of a measure; empty for other kinds. */
  default Optional<Strategy> strategy() {
    return Optional.empty();
  }

  /** The kind of an assessment; empty for other kinds. */
  default Optional<AssessmentKind> assessmentKind() {
    return Optional.empty();
  }

  /** What the record counts as where papers are counted: one, unless the source says more. */
  default int paperCount() {
    return 1;
  }

  /** Whether the source singles the record out as a featured practice. */
  default boolean highlight() {
    return false;
  }
}
