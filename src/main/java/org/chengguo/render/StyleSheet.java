package org.chengguo.render;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet as it is sent: its parts joined, without comments and needless white space.
 *
 * @param parts the files that it imports, by their paths from it
 */
record StyleSheet(byte[] content, List<String> parts) {
  private static final Pattern PART = Pattern.compile("(?m)^@import \"([^\":]+\\.css)\";$");

  private static final String KEPT =
      "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|url\\([^)\"']*\\)";
  private static final String GAP = "\\s*+(?:/\\*.*?\\*/\\s*+)*+";

  /** 1: what stays as it is; 2: a sign that needs no space around it, or after it; 3: a gap. */
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
  static StyleSheet read(Path file) throws IOException {
    String sheet = text(file);
    StringBuilder joined = new StringBuilder();
    List<String> names = new ArrayList<>();
    Matcher parts = PART.matcher(sheet);
    int from = 0;
    while (parts.find()) {
      joined.append(sheet, from, parts.start());
      names.add(parts.group(1));
      joined.append(text(file.resolveSibling(parts.group(1)).normalize()));
      from = parts.end();
    }
    joined.append(sheet, from, sheet.length());
    byte[] content = shortened(joined.toString()).getBytes(StandardCharsets.UTF_8);
    return new StyleSheet(content, List.copyOf(names));
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException fault) {
      throw new IOException(file + ": UTF-8", fault);
    }
  }

  /** The same rules in fewer characters; what stands in quotation marks stays as it is. */
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
    boolean parts = token.group(4).replaceAll("(?s)/\\*.*?\\*/", "").isEmpty();
    return parts ? "/**/" : " "; // a comment alone parts two words, but is no space
  }
}
