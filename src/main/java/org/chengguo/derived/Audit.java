package org.chengguo.derived;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.model.Figure;
import org.chengguo.model.RocYear;

/** Results of the audit for every stated figure of every year. */
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

  /** Returns the figures of one year's report. */
  public List<AuditedFigure> of(RocYear year) {
    return figures.stream().filter(audited -> audited.figure().year().equals(year)).toList();
  }

  /** Returns the result for a figure of the site. */
  public AuditedFigure of(Figure figure) {
    return of(figure.year(), figure.id());
  }

  /**
   * Returns the result for a figure of a year by its id.
   *
   * @throws IllegalArgumentException when there is no such figure
   */
  public AuditedFigure of(RocYear year, String id) {
    AuditedFigure audited = byKey.get(new Key(year, id));
    if (audited == null) {
      throw new IllegalArgumentException(year + " " + id);
    }
    return audited;
  }
}
