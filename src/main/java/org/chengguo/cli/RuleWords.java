package org.chengguo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;

/**
 * Counting rules in words.
 *
 * @param figures the figure of the year with an id
 */
record RuleWords(AuditWords words, Function<String, Figure> figures)
    implements CountingRule.Visitor<String> {

  private String quoted(String id) {
    return words.quoted(figures.apply(id));
  }

  private String all(List<String> ids) {
    return words.list(ids.stream().map(this::quoted).toList());
  }

  @Override
  public String count(CountingRule.Count rule) {
    List<String> only = new ArrayList<>();
    rule.agency().ifPresent(agency -> only.add(words.in(agency.name())));
    rule.assessmentKind().ifPresent(kind -> only.add(words.in(kind.title())));
    rule.strategy().ifPresent(branch -> only.add(branch.id() + " " + words.in(branch.title())));
    rule.topic().ifPresent(topic -> only.add(words.in(topic.name())));
    String key = "rule.count." + (rule.papers() ? "papers" : "records");
    String counted = words.text(key, words.text("records." + rule.records().id()));
    return only.isEmpty() ? counted : words.text("rule.count.only", counted, words.list(only));
  }

  @Override
  public String planStrategies(CountingRule.PlanStrategies rule) {
    return words.text("rule.plan-strategies", rule.category().id());
  }

  @Override
  public String submissions(CountingRule.Submissions rule) {
    List<String> states =
        rule.states().stream().map(state -> words.text("submission." + state.id())).toList();
    return words.text("rule.submissions", words.list(states));
  }

  @Override
  public String sum(CountingRule.Sum rule) {
    String key = rule.of().size() == 1 ? "rule.sum.one" : "rule.sum";
    return words.text(key, all(rule.of()));
  }

  @Override
  public String share(CountingRule.Share rule) {
    return words.text("rule.share", quoted(rule.part()), quoted(rule.whole()));
  }

  @Override
  public String difference(CountingRule.Difference rule) {
    String key = "rule.difference." + rule.as().id();
    return words.text(key, quoted(rule.from()), quoted(rule.to()));
  }

  @Override
  public String requirement(CountingRule.Requirement rule) {
    return words.text("rule.requirement");
  }

  @Override
  public String total(CountingRule.Total rule) {
    String key = "rule.total." + rule.of().id();
    if (rule.agency().isPresent()) {
      return words.text(key + ".agency", words.in(rule.agency().get().name()));
    }
    return rule.group().isPresent()
        ? words.text(key + ".group", rule.group().get())
        : words.text(key);
  }

  @Override
  public String least(CountingRule.Least rule) {
    return words.text("rule.least", all(rule.of()));
  }
}
