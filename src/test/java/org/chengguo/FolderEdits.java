package org.chengguo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Random edits, deletions and renames in the folders of a site, and their undoing. */
final class FolderEdits {
  /** A Chinese word, a word of Latin letters such as an id, or a number. */
  private static final Pattern TOKEN =
      Pattern.compile("(\\p{IsHan}+)|([A-Za-z][a-z0-9-]*)|(\\d+(?:\\.\\d+)*)");

  /**
   * What pages have in common depends on nothing else: if it does after an edit, the bytes of pages
   * follow from their order, in a build as well.
   */
  private static final Pattern SHARED = Pattern.compile("<@once .*?</@once>", Pattern.DOTALL);

  /** Links to pages that are there always, never, and until a record gets another name. */
  private static final List<String> LINKS =
      List.of("/about/", "/gone/", "/measures/111-labor-flexible-hours/", "/about/#gone");

  private final Path root;
  private final Random random;
  private final Deque<SortedMap<String, byte[]>> earlier = new ArrayDeque<>();
  private int number;

  FolderEdits(Path root, long seed) {
    this.root = root;
    this.random = new Random(seed);
  }

  /**
   * Makes an edit, or undoes the last one.
   *
   * @param isBroken whether the site has errors, which are mostly mended first
   * @return what was done
   */
  String next(boolean isBroken) {
    boolean undo = !earlier.isEmpty() && random.nextInt(10) < (isBroken ? 8 : 1);
    try {
      return undo ? undo() : edit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String undo() throws IOException {
    SortedMap<String, byte[]> before = earlier.pop();
    SortedMap<String, byte[]> now = files();
    for (String path : now.keySet()) {
      if (!before.containsKey(path)) {
        Files.delete(root.resolve(path));
      }
    }
    for (String path : before.keySet()) {
      if (!Arrays.equals(before.get(path), now.get(path))) {
        Files.createDirectories(root.resolve(path).getParent());
        Files.write(root.resolve(path), before.get(path));
      }
    }
    return "undone";
  }

  private SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private String edit() throws IOException {
    SortedMap<String, byte[]> files = files();
    String folder = random.nextInt(3) == 0 ? "templates/" : "content/";
    List<String> paths = files.keySet().stream().filter(path -> path.startsWith(folder)).toList();
    if (paths.isEmpty()) {
      return undo(); // the folder has another name
    }
    earlier.push(files);
    String path = one(paths);
    Path file = root.resolve(path);
    String text = new String(files.get(path), StandardCharsets.UTF_8);
    number++;
    // Half of all change a word, which leaves most sites without errors.
    int kind = random.nextInt(20);
    switch (kind) {
      case 0 -> Files.delete(file);
      case 1 -> Files.move(file, file.resolveSibling("renamed-" + number + ending(path)));
      case 2 -> Files.move(file.getParent(), file.getParent().resolveSibling("moved-" + number));
      case 3 -> Files.copy(file, file.resolveSibling("copied-" + number + ending(path)));
      case 4 -> Files.writeString(file, text.substring(0, text.length() / 2));
      case 5 -> Files.writeString(file, without(text.lines().toList()));
      case 6, 7 -> Files.writeString(file, text + "\n[x](" + one(LINKS) + ")\n");
      default -> {
        return path + ": " + replaceToken(file, text);
      }
    }
    return path + " (edit of kind " + kind + ")";
  }

  private static String ending(String path) {
    return path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/') + 1));
  }

  private String without(List<String> lines) {
    int line = random.nextInt(Math.max(1, lines.size()));
    return String.join("\n", lines.subList(0, line))
        + "\n"
        + String.join("\n", lines.subList(Math.min(line + 1, lines.size()), lines.size()));
  }

  private String replaceToken(Path file, String text) throws IOException {
    String editable = SHARED.matcher(text).replaceAll(part -> " ".repeat(part.group().length()));
    List<MatchResult> tokens = TOKEN.matcher(editable).results().toList();
    if (tokens.isEmpty()) {
      return "nothing";
    }
    List<MatchResult> chinese = tokens.stream().filter(token -> token.group(1) != null).toList();
    boolean takesChinese = !chinese.isEmpty() && random.nextInt(4) > 0;
    MatchResult token = one(takesChinese ? chinese : tokens);
    String other = token.group(1) != null ? token.group() + "改" : one(tokens).group();
    Files.writeString(file, text.substring(0, token.start()) + other + text.substring(token.end()));
    return token.group() + " → " + other;
  }

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
