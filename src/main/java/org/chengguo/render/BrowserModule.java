package org.chengguo.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.text.CodeComments;

/**
 * A module of browser code. What it imports by a name that begins with {@code ./} lies beside it or
 * in a folder there; such an import stands at the beginning of a line.
 */
record BrowserModule(String code) {
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^((?:import|export) (?:[\\w$*, ]*(?:\\{[^{}'\"]*\\})? *from )?['\"]\\./)"
              + "((?:\\w[\\w.-]*/)*\\w[\\w.-]*)(?=['\"])");

  static BrowserModule of(byte[] content) {
    return new BrowserModule(new String(content, StandardCharsets.UTF_8));
  }

  /** The names of the modules that it imports, such as {@code list-view.mjs}. */
  List<String> imports() {
    return IMPORT.matcher(code).results().map(found -> found.group(2)).distinct().toList();
  }

  /** The line, counted from 1, that imports a module. */
  int lineOf(String imported) {
    MatchResult found =
        IMPORT
            .matcher(code)
            .results()
            .filter(each -> each.group(2).equals(imported))
            .findFirst()
            .orElseThrow();
    return 1 + (int) code.substring(0, found.start()).chars().filter(sign -> sign == '\n').count();
  }

  /** Returns the code as it is sent: without comments, with other names for imported modules. */
  byte[] importing(UnaryOperator<String> nameOf) {
    return IMPORT
        .matcher(CodeComments.removed(code))
        .replaceAll(
            found -> Matcher.quoteReplacement(found.group(1) + nameOf.apply(found.group(2))))
        .getBytes(StandardCharsets.UTF_8);
  }
}
