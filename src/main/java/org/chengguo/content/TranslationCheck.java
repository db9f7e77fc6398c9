package org.chengguo.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.format.SourceTree;
import org.chengguo.model.Language;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * Finds names, titles and labels without English on a site with English pages, which would have to
 * show the Chinese there.
 */
record TranslationCheck(Problems problems) {
  /** What has its text under one key and its translation beside: a plan, parts of it, figures. */
  private static final Pattern PRINTED =
      Pattern.compile("|/figures/\\d+|/assessmentKinds/\\d+|/categories/\\d+(/strategies/\\d+)?");

  private static final List<String> TEXTS = List.of("title", "label");
  private static final String CHINESE = Language.ZH_HANT.tag();
  private static final String ENGLISH = Language.EN.tag();

  /** The check for a site; none where it has no English pages, or its languages are not known. */
  static Optional<TranslationCheck> of(Optional<Registers> registers, Problems problems) {
    return registers
        .filter(known -> known.info().languages().contains(Language.EN))
        .map(known -> new TranslationCheck(problems));
  }

  /** Reports what a file leaves untranslated. */
  void report(SourceTree tree) {
    report(tree, "", tree.root());
  }

  private void report(SourceTree tree, String pointer, JsonNode node) {
    if (node.has(CHINESE)) {
      report(node, tree.valueAt(pointer), node.path(CHINESE));
    } else if (PRINTED.matcher(pointer).matches()) {
      TEXTS.stream()
          .filter(key -> node.path(key).isTextual())
          .forEach(key -> report(node, tree.valueAt(pointer + "/" + key), node.path(key)));
    }
    node.properties()
        .forEach(
            member -> report(tree, SourceTree.member(pointer, member.getKey()), member.getValue()));
    Stream.iterate(0, at -> at < node.size() && node.isArray(), at -> at + 1)
        .forEach(at -> report(tree, pointer + "/" + at, node.get(at)));
  }

  private void report(JsonNode translated, Origin origin, JsonNode text) {
    if (!translated.has(ENGLISH)) {
      problems.add(Code.NOT_TRANSLATED, origin, text.asText());
    }
  }
}
