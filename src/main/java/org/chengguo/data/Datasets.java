package org.chengguo.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Inputs;
import org.chengguo.artifact.RecordScope;
import org.chengguo.derived.PublishedData;
import org.chengguo.model.Agency;
import org.chengguo.model.Analysis;
import org.chengguo.model.Assessment;
import org.chengguo.model.Course;
import org.chengguo.model.Figure;
import org.chengguo.model.Measure;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;

/** The six published tables, and the versions of their rows. */
record Datasets(
    Dataset<Measure> measures,
    Dataset<Analysis> analyses,
    Dataset<Assessment> assessments,
    Dataset<Course> courses,
    Dataset<Figure> figures,
    Dataset<Agency> agencies)
    implements PublishedData.Versions, SourceRecord.Visitor<String> {

  static Datasets of(Site site) {
    return new Datasets(
        RecordTables.measures(site),
        RecordTables.analyses(site),
        RecordTables.assessments(site),
        RecordTables.courses(site),
        FigureTable.of(site),
        AgencyTable.of(site));
  }

  /** Returns all tables: those of records in the order of kinds, then figures and agencies. */
  List<Dataset<?>> all() {
    return Stream.<Dataset<?>>concat(
            Arrays.stream(RecordKind.values()).map(this::table), Stream.of(figures, agencies))
        .toList();
  }

  private Dataset<? extends SourceRecord> table(RecordKind kind) {
    return switch (kind) {
      case MEASURE -> measures;
      case ANALYSIS -> analyses;
      case ASSESSMENT -> assessments;
      case COURSE -> courses;
    };
  }

  /** Returns the inputs of a table. */
  Inputs inputs(Dataset<?> table) {
    if (table == figures) {
      return Inputs.of(ContentInputs.FIGURES);
    }
    if (table == agencies) {
      return Inputs.of(ContentInputs.AGENCIES, ContentInputs.ALL_FACTS);
    }
    RecordKind kind =
        Arrays.stream(RecordKind.values())
            .filter(candidate -> table(candidate) == table)
            .findFirst()
            .orElseThrow();
    // All facts, because rows name their undertakings, which any other record may extend.
    return Inputs.of(
        ContentInputs.texts(RecordScope.of(kind)), ContentInputs.ALL_FACTS, ContentInputs.AGENCIES);
  }

  @Override
  public String of(SourceRecord record) {
    return record.accept(this);
  }

  @Override
  public String of(Figure figure) {
    return figures.version(figure);
  }

  @Override
  public String measure(Measure measure) {
    return measures.version(measure);
  }

  @Override
  public String analysis(Analysis analysis) {
    return analyses.version(analysis);
  }

  @Override
  public String assessment(Assessment assessment) {
    return assessments.version(assessment);
  }

  @Override
  public String course(Course course) {
    return courses.version(course);
  }
}
