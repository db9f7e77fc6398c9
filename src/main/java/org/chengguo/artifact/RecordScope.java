package org.chengguo.artifact;

import java.util.ArrayList;
import java.util.List;
import org.chengguo.model.Agency;
import org.chengguo.model.Issue;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;

/**
 * Set of records with a common property, such as a year.
 *
 * @param field the property; {@code all} for every record
 * @param value of the property
 */
public record RecordScope(String field, String value) {
  /** All records. */
  public static final RecordScope ALL = new RecordScope("all", "");

  /** Returns the scope of a single record. */
  public static RecordScope of(SourceRecord record) {
    return new RecordScope("record", record.id());
  }

  public static RecordScope of(RocYear year) {
    return new RecordScope("year", year.toString());
  }

  public static RecordScope of(RecordKind kind) {
    return new RecordScope("kind", kind.id());
  }

  public static RecordScope of(Agency agency) {
    return new RecordScope("agency", agency.id());
  }

  /** Returns the records of an agency in a year. */
  public static RecordScope of(RocYear year, Agency agency) {
    return new RecordScope("agency-year", year + "-" + agency.id());
  }

  public static RecordScope of(Topic topic) {
    return new RecordScope("topic", topic.id());
  }

  public static RecordScope of(Issue issue) {
    return new RecordScope("issue", issue.id());
  }

  /** Returns the records under a strategy, or under a category and its strategies. */
  public static RecordScope of(Strategy strategy) {
    return new RecordScope("strategy", strategy.plan() + "/" + strategy.id());
  }

  /** The records that are under a category itself, not under its strategies; or a strategy's. */
  public static RecordScope directlyUnder(Strategy strategy) {
    return new RecordScope("branch", strategy.plan() + "/" + strategy.id());
  }

  /** Returns the records of a year under no strategy. */
  public static RecordScope unplaced(RocYear year) {
    return new RecordScope("unplaced", year.toString());
  }

  /** Returns all scopes of a record, whose lists change with it. */
  public static List<RecordScope> having(SourceRecord record) {
    List<RecordScope> scopes = new ArrayList<>();
    scopes.add(ALL);
    scopes.add(of(record));
    scopes.add(of(record.year()));
    scopes.add(of(record.kind()));
    scopes.add(of(record.agency()));
    scopes.add(of(record.year(), record.agency()));
    record.topics().forEach(topic -> scopes.add(of(topic)));
    record.issue().ifPresent(issue -> scopes.add(of(issue)));
    record
        .strategy()
        .ifPresentOrElse(
            strategy -> add(strategy, scopes), () -> scopes.add(unplaced(record.year())));
    return List.copyOf(scopes);
  }

  private static void add(Strategy strategy, List<RecordScope> scopes) {
    scopes.add(of(strategy));
    scopes.add(directlyUnder(strategy));
    // A category's page lists the records of its strategies, too.
    if (!strategy.isCategory()) {
      scopes.add(new RecordScope("strategy", strategy.plan() + "/" + strategy.category()));
    }
  }
}
