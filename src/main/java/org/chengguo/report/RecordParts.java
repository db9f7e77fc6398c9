package org.chengguo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengguo.document.ReportBlock;
import org.chengguo.model.Category;
import org.chengguo.model.Language;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;

/** The records of a report's part, by kind, category and strategy. */
final class RecordParts {
  private final Plan plan;
  private final ReportWords words;
  private final RecordBlocks blocks;

  RecordParts(Plan plan, ReportWords words) {
    this.plan = plan;
    this.words = words;
    this.blocks = new RecordBlocks(words);
  }

  /**
   * Returns the blocks: courses, analyses, assessments, then measures.
   *
   * @param level of the part's heading
   * @param id of the part's heading
   * @param isOneCategory whether the part covers one category of the plan if all its measures
   *     belong to one
   */
  List<ReportBlock> of(List<SourceRecord> records, int level, String id, boolean isOneCategory) {
    List<ReportBlock> out = new ArrayList<>();
    of(records, RecordKind.COURSE).ifPresent(courses -> courses(courses, out));
    of(records, RecordKind.ANALYSIS)
        .ifPresent(analyses -> out.add(blocks.analyses(analyses, id + "-analyses")));
    of(records, RecordKind.ASSESSMENT).ifPresent(assessments -> assessments(assessments, out));
    of(records, RecordKind.MEASURE)
        .ifPresent(measures -> measures(measures, level, id, isOneCategory, out));
    return out;
  }

  private static Optional<List<SourceRecord>> of(List<SourceRecord> records, RecordKind kind) {
    List<SourceRecord> ofKind = records.stream().filter(record -> record.kind() == kind).toList();
    return ofKind.isEmpty() ? Optional.empty() : Optional.of(ofKind);
  }

  private void courses(List<SourceRecord> courses, List<ReportBlock> out) {
    out.add(new ReportBlock.Paragraph(List.of(words.run("courses.lead", courses.size()))));
    out.add(blocks.byAgencies(courses));
  }

  private void assessments(List<SourceRecord> assessments, List<ReportBlock> out) {
    RecordBlocks.grouped(assessments, assessment -> assessment.assessmentKind().orElseThrow())
        .forEach(
            (kind, ofKind) -> {
              String title = words.of(kind.title());
              out.add(
                  new ReportBlock.Paragraph(
                      List.of(words.run("assessments.lead", title, ofKind.size()))));
              out.add(blocks.byAgencies(ofKind));
            });
  }

  private void measures(
      List<SourceRecord> measures,
      int level,
      String id,
      boolean isOneCategory,
      List<ReportBlock> out) {
    // Highlights of a report outside the plan's strategies, as in 106.
    List<SourceRecord> loose =
        measures.stream().filter(measure -> measure.strategy().isEmpty()).toList();
    if (!loose.isEmpty()) {
      out.add(new ReportBlock.Paragraph(List.of(words.run("highlights.lead", loose.size()))));
      out.add(blocks.measures(loose));
    }
    Map<String, List<SourceRecord>> byCategory =
        RecordBlocks.grouped(
            measures.stream().filter(measure -> measure.strategy().isPresent()).toList(),
            measure -> measure.strategy().orElseThrow().category());
    // The part's own heading names the category already, so a second one would repeat it.
    boolean headings = !(isOneCategory && byCategory.size() == 1);
    // Categories and strategies in the plan's order, not in that of the records.
    for (Category category : plan.categories()) {
      List<SourceRecord> ofCategory = byCategory.get(category.id());
      if (ofCategory != null) {
        int inner = level + (headings ? 1 : 0);
        if (headings) {
          out.add(heading(category.self(), inner, id));
        }
        strategies(category, ofCategory, inner + 1, id, out);
      }
    }
  }

  private void strategies(
      Category category, List<SourceRecord> measures, int level, String id, List<ReportBlock> out) {
    Map<Strategy, List<SourceRecord>> byStrategy =
        RecordBlocks.grouped(measures, measure -> measure.strategy().orElseThrow());
    List<SourceRecord> direct = byStrategy.get(category.self());
    if (direct != null) {
      out.add(blocks.measures(direct));
    }
    for (Strategy strategy : category.strategies()) {
      List<SourceRecord> ofStrategy = byStrategy.get(strategy);
      if (ofStrategy != null) {
        out.add(heading(strategy, level, id));
        out.add(blocks.measures(ofStrategy));
      }
    }
  }

  private ReportBlock heading(Strategy strategy, int level, String id) {
    Language language = words.languageOf(strategy.title());
    // With the part's id, because a strategy may appear in two parts of one report.
    String anchor = id + "-strategy-" + strategy.id().replace('.', '-');
    return new ReportBlock.Heading(
        level, anchor, strategy.id() + " ", words.of(strategy.title()), language);
  }
}
