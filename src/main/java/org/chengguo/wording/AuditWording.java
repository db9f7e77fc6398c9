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
 * The explanations of an audit in one language, from {@code messages/audit_*.properties}: how a
 * figure is counted, its arithmetic, the finding, and what may lie behind a difference. Pages give
 * the fragments links, the command line joins their text.
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

  /** The sentences of explanations, of which pages use some beside. */
  public static Phrases sentences(Language language) {
    return Phrases.messages("audit", language.locale());
  }

  /**
   * How a rule counts.
   *
   * @param year of the figures that it names
   */
  public Line rule(RocYear year, CountingRule rule) {
    return Line.sentence(rule.accept(new RuleWording(this, id -> audit.of(year, id).figure())));
  }

  /** The arithmetic of a check; nothing where there is none. */
  public List<Line> arithmetic(Figure figure, Check check) {
    return check.arithmetic().stream()
        .flatMap(way -> way.accept(new ArithmeticWording(this, figure, check.rule())).stream())
        .toList();
  }

  /**
   * The result of a check, how far the stated number is from it, and what may lie behind that.
   *
   * @param said whether the verdict stands elsewhere
   */
  public List<Line> finding(Figure figure, Check check, boolean said) {
    List<Line> lines = new ArrayList<>();
    if (check.unverifiable().isPresent()) {
      lines.addAll(missing(check.unverifiable().get()));
      lines.set(0, finding(check.verdict(), Optional.of(lines.get(0).text()), said));
    } else {
      lines.add(finding(check.verdict(), result(figure, check), said));
    }
    if (!check.possible().isEmpty()) {
      ReasonWording wording = new ReasonWording(this, figure, check);
      List<List<Fragment>> ways =
          check.possible().stream().map(way -> way.accept(wording)).toList();
      lines.add(Line.list(Line.Kind.POSSIBLE, text("possible"), ways));
    }
    return lines;
  }

  private Line finding(Verdict verdict, Optional<String> result, boolean said) {
    if (said) {
      return Line.sentence(List.of(Fragment.words(result.orElse(""))));
    }
    Fragment sign = new Fragment(Kind.VERDICT, text("verdict." + verdict.id()), verdict);
    return Line.sentence(result.map(text -> sentence("finding", sign, text)).orElse(List.of(sign)));
  }

  /** Empty where the verdict says it all: a figure without qualifier that agrees. */
  private Optional<String> result(Figure figure, Check check) {
    if (check.verdict() == Verdict.AGREES) {
      return figure.qualifier().map(qualifier -> text("finding.recomputed", recomputed(check)));
    }
    if (check.countedApart().isPresent()) {
      return Optional.of(text("finding.stated", recomputed(check), figure(figure)));
    }
    BigDecimal difference = check.difference().orElseThrow();
    // Two percentages differ by percentage points, not by per cent. Two shares differ by
    // percentage points; a per cent of them would be another number.
    Unit unit = figure.unit() == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : figure.unit();
    return Optional.of(
        text(
            difference.signum() > 0 ? "finding.more" : "finding.less",
            recomputed(check),
            measured(difference.abs(), unit)));
  }

  /** Why a figure cannot be checked. */
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

  /** A sentence; arguments that are fragments, or lists of them, stand in their places. */
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
