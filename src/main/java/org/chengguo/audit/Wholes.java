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

/** Other wholes that a share may have been taken of. */
final class Wholes {
  private static final int NEAR = 3;

  private final ReportYear year;

  Wholes(ReportYear year) {
    this.year = year;
  }

  /** First those that the report states, then those near the stated one. */
  List<Reconciliation> of(Figure share, Stated stated, Arithmetic.Division division) {
    Map<BigDecimal, List<Figure>> byValue = stated(share, division.whole());
    List<Reconciliation> found = new ArrayList<>();
    for (List<Figure> same : byValue.values()) {
      BigDecimal exact = share(share, division, same.get(0).value());
      if (stated.agreesWith(exact) && found.size() < Explanations.MOST) {
        found.add(new Reconciliation.OtherWhole(same, exact));
      }
    }
    BigDecimal whole = division.whole().value();
    for (int step = 1; step <= NEAR; step++) {
      for (BigDecimal near : List.of(whole.add(of(step)), whole.subtract(of(step)))) {
        boolean open = near.signum() > 0 && !byValue.containsKey(near.stripTrailingZeros());
        if (open && stated.agreesWith(share(share, division, near))) {
          found.add(new Reconciliation.NearWhole(near, share(share, division, near)));
        }
      }
    }
    return found.stream().limit(Explanations.MOST).toList();
  }

  private static BigDecimal of(int step) {
    return BigDecimal.valueOf(step);
  }

  private static BigDecimal share(Figure share, Arithmetic.Division division, BigDecimal whole) {
    return Recomputation.share(division.part().value(), whole, share.unit());
  }

  /** Figures in the whole's unit by their value, those of the share's own chapter first. */
  private Map<BigDecimal, List<Figure>> stated(Figure share, Figure whole) {
    Map<BigDecimal, List<Figure>> byValue = new LinkedHashMap<>();
    year.figures().stream()
        .filter(figure -> figure.unit() == whole.unit() && figure.value().signum() > 0)
        .filter(figure -> figure.value().compareTo(whole.value()) != 0)
        .sorted(Comparator.comparing(figure -> !isBeside(figure, share)))
        .forEach(
            figure ->
                byValue
                    .computeIfAbsent(
                        figure.value().stripTrailingZeros(), unused -> new ArrayList<>())
                    .add(figure));
    return byValue;
  }

  private static boolean isBeside(Figure figure, Figure share) {
    return figure.source().chapter().equals(share.source().chapter());
  }
}
