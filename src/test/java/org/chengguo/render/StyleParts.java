package org.chengguo.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.Project;

/** The parts of the project's own style sheet, read apart for tests. */
final class StyleParts {
  private static final Pattern IMPORT = Pattern.compile("@import \"(.*)\";");
  private static final Pattern DECLARATION = Pattern.compile("([a-z-]+)\\s*:\\s*([^;{}]+)[;}]");

  private StyleParts() {}

  /** A property of a part with its value. */
  record Declaration(String part, String property, String value) {}

  /** The parts that site.css imports, in its order. */
  static List<Path> listed() throws IOException {
    Path sheet = Project.templates().resolve("assets/site.css");
    List<Path> parts = new ArrayList<>();
    Matcher imports = IMPORT.matcher(Files.readString(sheet));
    while (imports.find()) {
      parts.add(sheet.resolveSibling(imports.group(1)).normalize());
    }
    return parts;
  }

  /** The files that there are. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Project.templates().resolve("styles"))) {
      return files.sorted().toList();
    }
  }

  /** Every declaration of every part but the tokens. */
  static List<Declaration> declarations() throws IOException {
    List<Declaration> all = new ArrayList<>();
    for (Path part : listed()) {
      String name = part.getFileName().toString();
      if (!name.equals("tokens.css")) {
        Matcher found = DECLARATION.matcher(text(part));
        while (found.find()) {
          all.add(new Declaration(name, found.group(1), found.group(2).strip()));
        }
      }
    }
    return all;
  }

  /** The tokens of plain pages, or those that a condition sets over them. */
  static Map<String, String> tokens(String condition) throws IOException {
    String css = text(Project.templates().resolve("styles/tokens.css"));
    Map<String, String> tokens = new LinkedHashMap<>();
    read(css.substring(0, css.indexOf("@media")), tokens);
    if (!condition.isEmpty()) {
      int from = css.indexOf("@media " + condition);
      int end = css.indexOf("@media", from + 1);
      read(css.substring(from, end < 0 ? css.length() : end), tokens);
    }
    return tokens;
  }

  private static void read(String css, Map<String, String> tokens) {
    Matcher found = Pattern.compile("--([a-z0-9-]+): ([^;]+);").matcher(css);
    while (found.find()) {
      tokens.put(found.group(1), found.group(2));
    }
  }

  private static String text(Path part) throws IOException {
    return Files.readString(part).replaceAll("(?s)/\\*.*?\\*/", "");
  }
}
