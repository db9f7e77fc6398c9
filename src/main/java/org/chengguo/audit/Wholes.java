package org.chengguo.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.derived.Arithmetic;
import org.chengguo.derived.Reconciliation;
import org.chengguo.model.Figure;
import org.chengguo.model.ReportYear;

/** Search for other wholes of which a share may have been taken. */
final class Wholes {
  // 106 needs 2 (97 for 95, all-members-all-present-share); up to 10, no other share of the reports
  // is explained. More would fit by chance: 20 of 59 is 33% also of 60 and 61 (FigureAuditTest).
  private static final int MAX_DISTANCE = 3;

  private final ReportYear year;

  Wholes(ReportYear year) {
    this.year = year;
  }

  /** Returns wholes that the report states, then numbers close to the rule's whole. */
  List<Reconciliation> of(Figure share, Stated stated, Arithmetic.Division division) {
    Map<BigDecimal, List<Figure>> byValue = stated(share, division.whole());
    List<Reconciliation> reasons = new ArrayList<>();
    for (List<Figure> same : byValue.values()) {
      BigDecimal exact = share(share, division, same.get(0).value());
      if (stated.agreesWith(exact) && reasons.size() < Explanations.MAX_PER_KIND) {
        reasons.add(new Reconciliation.OtherWhole(same, exact));
      }
    }
    BigDecimal whole = division.whole().value();
    for (int step = 1; step <= MAX_DISTANCE; step++) {
      for (BigDecimal close : List.of(whole.add(of(step)), whole.subtract(of(step)))) {
        // A number that some figure states was tried above, under the figure's name.
        boolean untried = close.signum() > 0 && !byValue.containsKey(close.stripTrailingZeros());
        if (untried && stated.agreesWith(share(share, division, close))) {
          reasons.add(new Reconciliation.NearWhole(close, share(share, division, close)));
        }
      }
    }
    return reasons.stream().limit(Explanations.MAX_PER_KIND).toList();
  }

  private static BigDecimal of(int step) {
    return BigDecimal.valueOf(step);
  }

  private static BigDecimal share(Figure share, Arithmetic.Division division, BigDecimal whole) {
    return Recomputation.share(division.part().value(), whole, share.unit());
  }

  /** Returns the figures in the whole's unit by value, those of the share's chapter first. */
  private Map<BigDecimal, List<Figure>> stated(Figure share, Figure whole) {
    Map<BigDecimal, List<Figure>> byValue = new LinkedHashMap<>();
    year.figures().stream()
        .filter(figure -> figure.unit() == whole.unit() && figure.value().signum() > 0)
        .filter(figure -> figure.value().compareTo(whole.value()) != 0)
        // A slip between two lines of a page is likelier than one between chapters. The sort is
        // stable and false comes before true, so the report's order stays within each half.
        .sorted(Comparator.comparing(figure -> !isInChapterOf(share, figure)))
        .forEach(
            figure ->
                // 95 and 95.0 are equal keys only without trailing zeros: equals compares scales.
                byValue
                    .computeIfAbsent(
                        figure.value().stripTrailingZeros(), unused -> new ArrayList<>())
                    .add(figure));
    return byValue;
  }

  private static boolean isInChapterOf(Figure share, Figure figure) {
    return figure.source().chapter().equals(share.source().chapter());
  }
}
