package org.chengguo.document;

import java.net.URI;
import java.util.List;
import org.chengguo.model.Language;

/**
 * A compiled report as a tree of blocks, before it is written in any form.
 *
 * @param base what addresses that begin with {@code /} are relative to
 * @param publisher who answers for it
 * @param facts what the title page tells besides
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

  /** The headings as a tree, for a list of contents. */
  public List<HeadingTree> contents() {
    return HeadingTree.of(headings());
  }

  /** The headings in order. */
  public List<ReportBlock.Heading> headings() {
    return blocks.stream()
        .filter(ReportBlock.Heading.class::isInstance)
        .map(ReportBlock.Heading.class::cast)
        .toList();
  }
}
