package org.chengguo;

import java.util.List;
import org.chengguo.derived.Proposal;
import org.chengguo.related.ContinuationProposals;

/** Proposes records that may continue others: content → model → related. */
public final class SiteProposals {
  private SiteProposals() {}

  /** Every proposal, by the later record in the site's order, accepted ones included. */
  public static List<Proposal> of(CheckedSite checked) {
    return ContinuationProposals.of(checked.site());
  }
}
