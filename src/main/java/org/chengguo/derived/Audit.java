package org.chengguo.derived;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.model.Figure;
import org.chengguo.model.RocYear;

/** What every stated figure of every year comes to when it is recomputed. */
public final class Audit {
  private final List<AuditedFigure> figures;
  private final Map<Key, AuditedFigure> byKey = new LinkedHashMap<>();

  /**
   * @param figures years newest first, figures in their file's order
   */
  public Audit(List<AuditedFigure> figures) {
    this.figures = List.copyOf(figures);
    this.figures.forEach(audited -> byKey.putIfAbsent(Key.of(audited.figure()), audited));
  }

  private record Key(RocYear year, String id) {
    static Key of(Figure figure) {
      return new Key(figure.year(), figure.id());
    }
  }

  public List<AuditedFigure> figures() {
    return figures;
  }

  /** Those of one year's report. */
  public List<AuditedFigure> of(RocYear year) {
    return figures.stream().filter(audited -> audited.figure().year().equals(year)).toList();
  }

  /** What is said of a figure of the site. */
  public AuditedFigure of(Figure figure) {
    return of(figure.year(), figure.id());
  }

  /** What is said of a figure of a year, such as one that a rule names. */
  public AuditedFigure of(RocYear year, String id) {
    AuditedFigure found = byKey.get(new Key(year, id));
    if (found == null) {
      throw new IllegalArgumentException(year + " " + id);
    }
    return found;
  }
}
