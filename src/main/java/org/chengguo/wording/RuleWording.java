package org.chengguo.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.Strategy;
import org.chengguo.wording.Fragment.Kind;

/**
 * Text of counting rules.
 *
 * @param figures returns the figure of the year with an id
 */
record RuleWording(AuditWording words, Function<String, Figure> figures)
    implements CountingRule.Visitor<List<Fragment>> {

  private List<Fragment> sentence(String key, CountingRule rule, Object... arguments) {
    return named("rule." + rule.kind().id() + ".name", key, rule, arguments);
  }

  private List<Fragment> named(String name, String key, CountingRule rule, Object... arguments) {
    Fragment title = new Fragment(Kind.RULE, words.text(name), rule.kind());
    return words.sentence(key, Stream.concat(Stream.of(title), Stream.of(arguments)).toArray());
  }

  private String label(String id) {
    return words.of(figures.apply(id).label());
  }

  private String labels(List<String> ids, String separator) {
    return String.join(words.text(separator), ids.stream().map(this::label).toList());
  }

  private String allAgencies() {
    return words.text("rule.all-agencies");
  }

  @Override
  public List<Fragment> count(CountingRule.Count rule) {
    String who = rule.agency().map(agency -> words.of(agency.name())).orElseGet(this::allAgencies);
    List<String> only = new ArrayList<>();
    rule.assessmentKind().ifPresent(kind -> only.add(words.of(kind.title())));
    rule.strategy().ifPresent(strategy -> only.add(words.strategy(strategy)));
    rule.topic().ifPresent(topic -> only.add(words.of(topic.name())));
    String what = words.text("kind." + rule.records().id() + ".list");
    // Each filter in brackets of its own, so that no sentence is needed for every combination.
    for (String filter : only) {
      what = words.text("aside", what, filter);
    }
    return sentence(rule.papers() ? "rule.count.papers" : "rule.count", rule, who, what);
  }

  @Override
  public List<Fragment> planStrategies(CountingRule.PlanStrategies rule) {
    Strategy category = rule.category();
    return sentence(
        "rule.plan-strategies",
        rule,
        new Fragment(Kind.STRATEGY, words.strategy(category), category));
  }

  @Override
  public List<Fragment> submissions(CountingRule.Submissions rule) {
    List<String> states =
        rule.states().stream().map(state -> words.text("submission." + state.id())).toList();
    return sentence("rule.submissions", rule, words.list(states));
  }

  @Override
  public List<Fragment> sum(CountingRule.Sum rule) {
    String key = rule.of().size() == 1 ? "rule.sum.one" : "rule.sum";
    return sentence(key, rule, labels(rule.of(), "rule.sum.plus"));
  }

  @Override
  public List<Fragment> share(CountingRule.Share rule) {
    return sentence("rule.share", rule, label(rule.part()), label(rule.whole()));
  }

  @Override
  public List<Fragment> difference(CountingRule.Difference rule) {
    String change = words.text("change." + rule.as().id());
    return sentence("rule.difference", rule, label(rule.from()), label(rule.to()), change);
  }

  @Override
  public List<Fragment> requirement(CountingRule.Requirement rule) {
    return sentence("rule.requirement", rule);
  }

  @Override
  public List<Fragment> total(CountingRule.Total rule) {
    String what = words.text("stated." + rule.of().id());
    if (rule.agency().isPresent()) {
      String agency = words.of(rule.agency().get().name());
      return named("rule.total.name.one", "rule.total", rule, agency, what);
    }
    String who =
        rule.group().map(group -> words.text("rule.group", group)).orElseGet(this::allAgencies);
    return sentence("rule.total", rule, who, what);
  }

  @Override
  public List<Fragment> least(CountingRule.Least rule) {
    return sentence("rule.least", rule, labels(rule.of(), "list.separator.long"));
  }
}
