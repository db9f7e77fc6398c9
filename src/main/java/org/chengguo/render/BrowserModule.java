package org.chengguo.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.text.CodeComments;

/**
 * A module of browser code.
 *
 * <p>It imports others by names that begin with {@code ./}, each at the beginning of a line.
 */
record BrowserModule(String code) {
  // import and export … from "./name", and import "./name". Anchored to the line, so that no
  // string or comment within the code is taken for one; AssetsTest has the forms.
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^((?:import|export) (?:[\\w$*, ]*(?:\\{[^{}'\"]*\\})? *from )?['\"]\\./)"
              + "((?:\\w[\\w.-]*/)*\\w[\\w.-]*)(?=['\"])");

  static BrowserModule of(byte[] content) {
    return new BrowserModule(new String(content, StandardCharsets.UTF_8));
  }

  /** The names of the modules that it imports, such as {@code list-view.mjs}. */
  List<String> imports() {
    return IMPORT.matcher(code).results().map(match -> match.group(2)).distinct().toList();
  }

  /** The line, counted from 1, that imports a module. */
  int lineOf(String imported) {
    MatchResult match =
        IMPORT
            .matcher(code)
            .results()
            .filter(candidate -> candidate.group(2).equals(imported))
            .findFirst()
            .orElseThrow();
    return 1 + (int) code.substring(0, match.start()).chars().filter(sign -> sign == '\n').count();
  }

  /** Returns the code as it is sent: without comments, with other names for imported modules. */
  byte[] importing(UnaryOperator<String> nameOf) {
    return IMPORT
        .matcher(CodeComments.removed(code))
        .replaceAll(
            match -> Matcher.quoteReplacement(match.group(1) + nameOf.apply(match.group(2))))
        .getBytes(StandardCharsets.UTF_8);
  }
}
