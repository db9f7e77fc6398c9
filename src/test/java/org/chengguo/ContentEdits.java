package org.chengguo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Random edits of a content folder, as an editor may make them; many leave it with errors. */
final class ContentEdits {
  /** A Chinese word, a word of Latin letters such as an id, or a number. */
  private static final Pattern TOKEN =
      Pattern.compile("(\\p{IsHan}+)|([A-Za-z][a-z0-9-]*)|(\\d+(?:\\.\\d+)*)");

  private final Path content;
  private final Random random;
  private final List<Path> files;
  private final List<String> chinese = new ArrayList<>();
  private final List<String> latin = new ArrayList<>(List.of("true", "false"));
  private final List<String> numbers = new ArrayList<>();

  ContentEdits(Path content, long seed) {
    this.content = content;
    this.random = new Random(seed);
    try (Stream<Path> walk = Files.walk(content)) {
      this.files = walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Path file : files) {
      for (MatchResult token : TOKEN.matcher(text(file)).results().toList()) {
        kind(token).add(token.group());
      }
    }
  }

  private List<String> kind(MatchResult token) {
    return token.group(1) != null ? chinese : token.group(2) != null ? latin : numbers;
  }

  /** Makes one edit and says which. */
  String edit() {
    Path file = one(files);
    String name = content.relativize(file).toString();
    try {
      switch (random.nextInt(12)) {
        case 0 -> Files.delete(file);
        case 1 -> {
          if (!name.matches("\\d+/[a-z-]+/[a-z-]+\\.md")) {
            return edit();
          }
          Files.copy(file, file.resolveSibling("added.md"));
        }
        case 2 -> {
          List<String> lines = new ArrayList<>(text(file).lines().toList());
          name += " without: " + lines.remove(random.nextInt(lines.size()));
          Files.writeString(file, String.join("\n", lines) + "\n");
        }
        default -> name += replaceToken(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return name;
  }

  private String replaceToken(Path file) throws IOException {
    String text = text(file);
    MatchResult token = one(TOKEN.matcher(text).results().toList());
    String other =
        token.group(1) != null && random.nextBoolean() ? token.group() + "改" : one(kind(token));
    Files.writeString(file, text.substring(0, token.start()) + other + text.substring(token.end()));
    return " " + token.group() + " → " + other;
  }

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
