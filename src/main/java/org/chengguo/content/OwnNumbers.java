package org.chengguo.content;

import java.util.Optional;
import org.chengguo.model.Agency;
import org.chengguo.model.CountingRule;

/**
 * Tells whether a rule gives the same number when only one agency's results are known.
 *
 * @param agencyId of that agency
 */
record OwnNumbers(String agencyId) implements CountingRule.Visitor<Boolean> {
  private boolean isOwn(Optional<Agency> counted) {
    return counted.filter(agency -> agency.id().equals(agencyId)).isPresent();
  }

  @Override
  public Boolean count(CountingRule.Count rule) {
    return isOwn(rule.agency());
  }

  @Override
  public Boolean planStrategies(CountingRule.PlanStrategies rule) {
    return true;
  }

  @Override
  public Boolean submissions(CountingRule.Submissions rule) {
    return false;
  }

  // Sums, shares and differences are of stated figures, which figures.json has.

  @Override
  public Boolean sum(CountingRule.Sum rule) {
    return true;
  }

  @Override
  public Boolean share(CountingRule.Share rule) {
    return true;
  }

  @Override
  public Boolean difference(CountingRule.Difference rule) {
    return true;
  }

  @Override
  public Boolean least(CountingRule.Least rule) {
    return true;
  }

  @Override
  public Boolean requirement(CountingRule.Requirement rule) {
    return false;
  }

  @Override
  public Boolean total(CountingRule.Total rule) {
    return isOwn(rule.agency());
  }
}
