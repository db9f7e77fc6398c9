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

/** Finds names, titles and labels without English, if the site has English pages. */
record TranslationCheck(Problems problems) {
  // JSON pointers of values with a text under one key and its translation under en: a plan (the
  // empty pointer), its parts, figures. Everything else has an object of names by language.
  private static final Pattern PRINTED =
      Pattern.compile("|/figures/\\d+|/assessmentKinds/\\d+|/categories/\\d+(/strategies/\\d+)?");

  private static final List<String> TEXTS = List.of("title", "label");
  private static final String CHINESE = Language.ZH_HANT.tag();
  private static final String ENGLISH = Language.EN.tag();

  /** Returns the check; empty if the site has no English pages or is invalid. */
  static Optional<TranslationCheck> of(Optional<Registers> registers, Problems problems) {
    return registers
        .filter(loaded -> loaded.info().languages().contains(Language.EN))
        .map(loaded -> new TranslationCheck(problems));
  }

  /** Reports the untranslated texts of a file. */
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
