package org.chengguo.content;

import java.util.List;
import java.util.Optional;
import org.chengguo.format.Entry;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Analysis;
import org.chengguo.model.Assessment;
import org.chengguo.model.Course;
import org.chengguo.model.Measure;
import org.chengguo.model.Plan;
import org.chengguo.model.Prose;
import org.chengguo.model.RecordFacts;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Submission;

/** Binds valid entries of an agency's year to records of the model. */
final class RecordBinder {
  private final RocYear year;
  private final Agency agency;
  private final Plan plan;
  private final Registers registers;
  private final List<Strategy> strategies;

  RecordBinder(RocYear year, Agency agency, Plan plan, Registers registers) {
    this.year = year;
    this.agency = agency;
    this.plan = plan;
    this.registers = registers;
    this.strategies = plan.strategies().toList();
  }

  Agency agency() {
    return agency;
  }

  int placeInPlan(Strategy strategy) {
    return strategies.indexOf(strategy);
  }

  /**
   * Returns the record of an entry.
   *
   * @param kindKey key of an assessment's kind: {@code kind} in results.json, {@code
   *     assessment_kind} in front matter, where {@code kind} is the record's
   */
  SourceRecord bind(RecordKind kind, String slug, Entry entry, String kindKey, Prose prose) {
    RecordFacts facts = facts(slug, entry, prose);
    return switch (kind) {
      case MEASURE ->
          new Measure(
              facts,
              entry.optionalText("strategy").flatMap(plan::strategy),
              entry.flag("highlight"));
      case ANALYSIS -> new Analysis(facts, entry.optionalInteger("papers"));
      case ASSESSMENT ->
          new Assessment(facts, plan.assessmentKind(entry.text(kindKey)).orElseThrow());
      case COURSE ->
          new Course(
              facts, entry.optionalText("form").map(Course.Form::of), entry.optionalFlag("cedaw"));
    };
  }

  private RecordFacts facts(String slug, Entry entry, Prose prose) {
    return new RecordFacts(
        year,
        agency,
        slug,
        entry.text("title"),
        registers.topics(entry.texts("topics")),
        registers.issue(entry.optionalText("issue")),
        entry.optionalText("note"),
        entry.oneOrMore("continues").stream().map(value -> value.node().textValue()).toList(),
        entry.source(),
        prose,
        entry.origin());
  }

  static Submission submission(Entry submission) {
    return new Submission(
        Submission.State.of(submission.text("state")),
        submission.optionalText("note"),
        submission.has("source") ? Optional.of(submission.source()) : Optional.empty());
  }

  static AgencyYear.Meetings meetings(Entry meetings) {
    return new AgencyYear.Meetings(
        meetings.integer("held"),
        meetings.optionalText("shared"),
        meetings.optionalText("note"),
        meetings.source());
  }

  static AgencyYear.Training training(Entry training) {
    return new AgencyYear.Training(
        training.integer("coursesHeld"), training.optionalText("note"), training.source());
  }
}
