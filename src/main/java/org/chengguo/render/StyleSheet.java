package org.chengguo.render;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet with its parts joined, without comments and needless white space.
 *
 * @param parts the files that it imports, by their paths from it
 */
record StyleSheet(byte[] content, List<String> parts) {
  // The one form of import that the project uses; others (a URL, a media query) stay as they are.
  private static final Pattern PART = Pattern.compile("(?m)^@import \"([^\":]+\\.css)\";$");

  // Strings and unquoted URLs, whose white space counts. Possessive, as the gaps below: a sheet of
  // many kilobytes must not recurse for every character.
  private static final String KEPT =
      "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|url\\([^)\"']*\\)";
  private static final String GAP = "\\s*+(?:/\\*.*?\\*/\\s*+)*+";

  // Group 1 stays as it is; 2 and 3 are signs without need of space around or, for a colon, behind
  // them (before one it tells "a :hover" from "a:hover"); 4 is white space or a comment elsewhere.
  private static final Pattern TOKEN =
      Pattern.compile(
          String.format(
              "(%1$s)|%2$s(?:;%2$s(?=}))?([{};,])%2$s|(:)%2$s|(\\s%2$s|/\\*.*?\\*/%2$s)",
              KEPT, GAP),
          Pattern.DOTALL);

  /**
   * Reads a sheet. Lines that import a file beside it, such as {@code @import
   * "../styles/tokens.css";}, give way to that file's text.
   *
   * @throws IOException when the sheet or a part of it cannot be read
   */
  static StyleSheet read(Path file, FileReads files) throws IOException {
    String sheet = text(file, files);
    StringBuilder joined = new StringBuilder();
    List<String> names = new ArrayList<>();
    Matcher parts = PART.matcher(sheet);
    int from = 0;
    while (parts.find()) {
      joined.append(sheet, from, parts.start());
      names.add(parts.group(1));
      joined.append(text(file.resolveSibling(parts.group(1)).normalize(), files));
      from = parts.end();
    }
    joined.append(sheet, from, sheet.length());
    byte[] content = shortened(joined.toString()).getBytes(StandardCharsets.UTF_8);
    return new StyleSheet(content, List.copyOf(names));
  }

  private static String text(Path file, FileReads files) throws IOException {
    try {
      return files.text(file);
    } catch (CharacterCodingException malformed) {
      throw new IOException(file + ": UTF-8", malformed);
    }
  }

  /** Returns the same rules in fewer characters. */
  static String shortened(String css) {
    return TOKEN
        .matcher(css)
        .replaceAll(token -> Matcher.quoteReplacement(shortened(token)))
        .strip();
  }

  private static String shortened(MatchResult token) {
    for (int group = 1; group <= 3; group++) {
      if (token.group(group) != null) {
        return token.group(group);
      }
    }
    // CSS: a comment alone ends a word as space does, but is no descendant combinator.
    boolean isComment = token.group(4).replaceAll("(?s)/\\*.*?\\*/", "").isEmpty();
    return isComment ? "/**/" : " ";
  }
}
