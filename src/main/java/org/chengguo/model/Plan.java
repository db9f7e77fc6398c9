package org.chengguo.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Master plan for a period of years, with its rules, categories and strategies.
 *
 * @param years ROC years, in order
 * @param groups the groups that the sources name
 * @param crosswalk correspondence with the plan before
 */
public record Plan(
    String id,
    Text title,
    List<RocYear> years,
    List<Group> groups,
    List<Rule> rules,
    List<AssessmentKind> assessmentKinds,
    List<Category> categories,
    Crosswalk crosswalk) {
  public Plan {
    years = List.copyOf(years);
    groups = List.copyOf(groups);
    rules = List.copyOf(rules);
    assessmentKinds = List.copyOf(assessmentKinds);
    categories = List.copyOf(categories);
  }

  /** Group of agencies for which the plan has the same rules. */
  public record Group(String id, String title, Optional<String> note) {}

  /**
   * Returns the rules on a subject for an agency, the most specific first. They are those that name
   * it, those for its group, and those for all.
   */
  public List<Rule> rulesFor(Agency agency, RuleSubject subject) {
    // All that apply, not only the first: a general rule may say what a specific one leaves open.
    List<Rule> about = rules.stream().filter(rule -> rule.subject() == subject).toList();
    return Stream.of(
            about.stream().filter(rule -> rule.names(agency)),
            about.stream().filter(rule -> rule.isForGroup(agency.groupIn(this))),
            about.stream().filter(Rule::isGeneral))
        .flatMap(rank -> rank)
        .toList();
  }

  /** Returns categories and strategies, in the plan's order. */
  public Stream<Strategy> strategies() {
    return categories.stream()
        .flatMap(
            category -> Stream.concat(Stream.of(category.self()), category.strategies().stream()));
  }

  public Optional<Strategy> strategy(String strategyId) {
    return strategies().filter(strategy -> strategy.id().equals(strategyId)).findFirst();
  }

  public Optional<Category> category(String categoryId) {
    return categories.stream().filter(category -> category.id().equals(categoryId)).findFirst();
  }

  public Optional<AssessmentKind> assessmentKind(String kindId) {
    return assessmentKinds.stream().filter(kind -> kind.id().equals(kindId)).findFirst();
  }
}
