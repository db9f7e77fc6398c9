package org.chengguo.document;

import java.net.URI;
import java.util.List;
import org.chengguo.model.Language;

/**
 * A compiled report as a tree of blocks, independent of any file format.
 *
 * @param base the site's address, to which links beginning with {@code /} are relative
 * @param publisher the office that publishes the report
 * @param facts further lines of the title page
 */
public record ReportDocument(
    Language language,
    URI base,
    String title,
    String publisher,
    List<Fact> facts,
    List<ReportBlock> blocks) {
  public ReportDocument {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
  }

  /** A line of the title page. */
  public record Fact(String label, List<ReportRun> value) {
    public Fact {
      value = List.copyOf(value);
    }
  }

  /** Returns the headings as trees, for a table of contents. */
  public List<HeadingTree> contents() {
    return HeadingTree.of(headings());
  }

  /** Returns the headings in their order. */
  public List<ReportBlock.Heading> headings() {
    return blocks.stream()
        .filter(ReportBlock.Heading.class::isInstance)
        .map(ReportBlock.Heading.class::cast)
        .toList();
  }
}
