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

/** The records of a part under the headings that they need there. */
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
   * The blocks.
   *
   * @param level of the part's heading
   * @param id of the part's heading
   * @param isOneCategory whether the part stands for a category of the plan, where all its measures
   *     are of one
   */
  List<ReportBlock> of(List<SourceRecord> records, int level, String id, boolean isOneCategory) {
    List<ReportBlock> found = new ArrayList<>();
    of(records, RecordKind.COURSE).ifPresent(own -> courses(own, found));
    of(records, RecordKind.ANALYSIS)
        .ifPresent(own -> found.add(blocks.analyses(own, id + "-analyses")));
    of(records, RecordKind.ASSESSMENT).ifPresent(own -> assessments(own, found));
    of(records, RecordKind.MEASURE)
        .ifPresent(own -> measures(own, level, id, isOneCategory, found));
    return found;
  }

  private static Optional<List<SourceRecord>> of(List<SourceRecord> records, RecordKind kind) {
    List<SourceRecord> own = records.stream().filter(entry -> entry.kind() == kind).toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(own);
  }

  private void courses(List<SourceRecord> courses, List<ReportBlock> found) {
    found.add(new ReportBlock.Paragraph(List.of(words.run("courses.lead", courses.size()))));
    found.add(blocks.byAgencies(courses));
  }

  private void assessments(List<SourceRecord> assessments, List<ReportBlock> found) {
    RecordBlocks.grouped(assessments, entry -> entry.assessmentKind().orElseThrow())
        .forEach(
            (kind, own) -> {
              String title = words.of(kind.title());
              found.add(
                  new ReportBlock.Paragraph(
                      List.of(words.run("assessments.lead", title, own.size()))));
              found.add(blocks.byAgencies(own));
            });
  }

  private void measures(
      List<SourceRecord> measures,
      int level,
      String id,
      boolean isOneCategory,
      List<ReportBlock> found) {
    List<SourceRecord> loose =
        measures.stream().filter(entry -> entry.strategy().isEmpty()).toList();
    if (!loose.isEmpty()) {
      found.add(new ReportBlock.Paragraph(List.of(words.run("highlights.lead", loose.size()))));
      found.add(blocks.measures(loose));
    }
    Map<String, List<SourceRecord>> byCategory =
        RecordBlocks.grouped(
            measures.stream().filter(entry -> entry.strategy().isPresent()).toList(),
            entry -> entry.strategy().orElseThrow().category());
    boolean headings = !(isOneCategory && byCategory.size() == 1);
    for (Category category : plan.categories()) {
      List<SourceRecord> own = byCategory.get(category.id());
      if (own != null) {
        int inner = level + (headings ? 1 : 0);
        if (headings) {
          found.add(heading(category.self(), inner, id));
        }
        strategies(category, own, inner + 1, id, found);
      }
    }
  }

  private void strategies(
      Category category,
      List<SourceRecord> measures,
      int level,
      String id,
      List<ReportBlock> found) {
    Map<Strategy, List<SourceRecord>> byStrategy =
        RecordBlocks.grouped(measures, entry -> entry.strategy().orElseThrow());
    List<SourceRecord> direct = byStrategy.get(category.self());
    if (direct != null) {
      found.add(blocks.measures(direct));
    }
    for (Strategy strategy : category.strategies()) {
      List<SourceRecord> own = byStrategy.get(strategy);
      if (own != null) {
        found.add(heading(strategy, level, id));
        found.add(blocks.measures(own));
      }
    }
  }

  private ReportBlock heading(Strategy strategy, int level, String id) {
    Language language = words.languageOf(strategy.title());
    String anchor = id + "-strategy-" + strategy.id().replace('.', '-');
    return new ReportBlock.Heading(
        level, anchor, strategy.id() + " ", words.of(strategy.title()), language);
  }
}
