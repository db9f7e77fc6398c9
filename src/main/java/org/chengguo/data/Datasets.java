package org.chengguo.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Inputs;
import org.chengguo.artifact.RecordScope;
import org.chengguo.derived.PublishedData;
import org.chengguo.model.Agency;
import org.chengguo.model.Figure;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;

/** The six published tables, and the versions of their rows. */
final class Datasets implements PublishedData.Versions {
  private final Map<RecordKind, Dataset<SourceRecord>> records = new EnumMap<>(RecordKind.class);
  private final Dataset<Figure> figures;
  private final Dataset<Agency> agencies;

  private Datasets(
      List<Dataset<SourceRecord>> records, Dataset<Figure> figures, Dataset<Agency> agencies) {
    for (RecordKind kind : RecordKind.values()) {
      this.records.put(kind, records.get(kind.ordinal()));
    }
    this.figures = figures;
    this.agencies = agencies;
  }

  /** All tables: those of records in the kinds' order, then figures and agencies. */
  List<Dataset<?>> all() {
    List<Dataset<?>> all = new ArrayList<>(records.values());
    all.add(figures);
    all.add(agencies);
    return all;
  }

  /** The content that a table's rows come from; rows of records name their undertakings. */
  Inputs inputs(Dataset<?> table) {
    if (table == figures) {
      return Inputs.of(ContentInputs.FIGURES);
    }
    if (table == agencies) {
      return Inputs.of(ContentInputs.AGENCIES, ContentInputs.ALL_FACTS);
    }
    RecordKind kind =
        records.keySet().stream()
            .filter(key -> records.get(key) == table)
            .findFirst()
            .orElseThrow();
    return Inputs.of(
        ContentInputs.texts(RecordScope.of(kind)), ContentInputs.ALL_FACTS, ContentInputs.AGENCIES);
  }

  @Override
  public String of(SourceRecord entry) {
    return records.get(entry.kind()).version(entry);
  }

  @Override
  public String of(Figure figure) {
    return figures.version(figure);
  }

  static Datasets of(Site site) {
    return new Datasets(RecordTables.of(site), FigureTable.of(site), AgencyTable.of(site));
  }
}
