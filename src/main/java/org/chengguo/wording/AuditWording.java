package org.chengguo.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chengguo.derived.Audit;
import org.chengguo.derived.Check;
import org.chengguo.derived.Verdict;
import org.chengguo.model.Agency;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.RocYear;
import org.chengguo.model.Unit;
import org.chengguo.model.Unverifiable;
import org.chengguo.text.Phrases;
import org.chengguo.wording.Fragment.Kind;

/**
 * Explanations of an audit in one language, from {@code messages/audit_*.properties}: rules,
 * calculations, findings and possible reasons. Pages add links to the fragments; the command line
 * joins their text (decision 20).
 */
public final class AuditWording extends Names {
  private final Audit audit;

  private AuditWording(Language language, Audit audit) {
    super(language, sentences(language));
    this.audit = audit;
  }

  public static AuditWording in(Language language, Audit audit) {
    return new AuditWording(language, audit);
  }

  /** Returns the sentences of explanations, some of which pages use directly. */
  public static Phrases sentences(Language language) {
    return Phrases.messages("audit", language.locale());
  }

  /**
   * Returns the text of a rule.
   *
   * @param year of the figures that it names
   */
  public Line rule(RocYear year, CountingRule rule) {
    return Line.sentence(rule.accept(new RuleWording(this, id -> audit.of(year, id).figure())));
  }

  /** Returns the calculation of a check; empty if there is none. */
  public List<Line> arithmetic(Figure figure, Check check) {
    return check.arithmetic().stream()
        .flatMap(
            arithmetic ->
                arithmetic.accept(new ArithmeticWording(this, figure, check.rule())).stream())
        .toList();
  }

  /**
   * Returns the result of a check, the difference, and the possible reasons for it.
   *
   * @param verdictShown whether the verdict is shown elsewhere, and left out here
   */
  public List<Line> finding(Figure figure, Check check, boolean verdictShown) {
    List<Line> lines = new ArrayList<>();
    if (check.unverifiable().isPresent()) {
      lines.addAll(missing(check.unverifiable().get()));
      lines.set(0, finding(check.verdict(), Optional.of(lines.get(0).text()), verdictShown));
    } else {
      lines.add(finding(check.verdict(), result(figure, check), verdictShown));
    }
    if (!check.possible().isEmpty()) {
      ReasonWording wording = new ReasonWording(this, figure, check);
      List<List<Fragment>> reasons =
          check.possible().stream().map(reason -> reason.accept(wording)).toList();
      lines.add(Line.list(Line.Kind.POSSIBLE, text("possible"), reasons));
    }
    return lines;
  }

  private Line finding(Verdict verdict, Optional<String> result, boolean verdictShown) {
    if (verdictShown) {
      return Line.sentence(List.of(Fragment.words(result.orElse(""))));
    }
    Fragment sign = new Fragment(Kind.VERDICT, text("verdict." + verdict.id()), verdict);
    return Line.sentence(result.map(text -> sentence("finding", sign, text)).orElse(List.of(sign)));
  }

  /** Returns the result in words; empty for an exact figure that agrees. */
  private Optional<String> result(Figure figure, Check check) {
    if (check.verdict() == Verdict.AGREES) {
      // "At least 98%" agrees with any number above, so the reader wants the number itself.
      return figure.qualifier().map(qualifier -> text("finding.recomputed", recomputed(check)));
    }
    // Listed titles and stated papers have no difference: they count different things.
    if (check.countedApart().isPresent()) {
      return Optional.of(text("finding.stated", recomputed(check), figure(figure)));
    }
    BigDecimal difference = check.difference().orElseThrow();
    // A difference of 0.2 between two percentages is 0.2 points, and another number in per cent.
    Unit unit = figure.unit().ofDifference();
    return Optional.of(
        text(
            difference.signum() > 0 ? "finding.more" : "finding.less",
            recomputed(check),
            measured(difference.abs(), unit)));
  }

  /** Returns why a figure cannot be checked, with the agencies that state no number. */
  public List<Line> missing(Unverifiable unverifiable) {
    List<Agency> silent = unverifiable.silent();
    Line reason = Line.sentence(sentence("unverifiable." + unverifiable.reason().id()));
    return silent.isEmpty()
        ? List.of(reason)
        : List.of(
            reason,
            Line.list(
                Line.Kind.MISSING,
                text("finding.silent", silent.size()),
                silent.stream().map(this::named).map(List::of).toList()));
  }

  /** Returns a sentence whose arguments may be fragments or lists of fragments. */
  List<Fragment> sentence(String key, Object... arguments) {
    Object[] given =
        Arrays.stream(arguments)
            .map(argument -> argument instanceof Fragment ? List.of(argument) : argument)
            .toArray();
    return phrases().pieces(key, Fragment.class, Fragment::words, given);
  }

  Fragment number(Figure figure) {
    return new Fragment(Kind.NUMBER, figure(figure), audit.of(figure));
  }

  Fragment label(Figure figure) {
    return new Fragment(Kind.LABEL, of(figure.label()), figure);
  }

  Fragment named(Agency agency) {
    return new Fragment(Kind.AGENCY, of(agency.name()), agency);
  }

  static List<Fragment> joined(String separator, List<Fragment> fragments) {
    List<Fragment> joined = new ArrayList<>();
    for (Fragment fragment : fragments) {
      if (!joined.isEmpty()) {
        joined.add(Fragment.words(separator));
      }
      joined.add(fragment);
    }
    return joined;
  }
}
