package org.chengguo.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The texts of templates, each with those that it imports, for what pages are made of. */
final class TemplateSources {
  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
  private static final Pattern IMPORT = Pattern.compile("<#(?:import|include)\\s+\"([^\"]+)\"");

  private final Path folder;
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  TemplateSources(Path folder) {
    this.folder = folder;
  }

  /** A template and all that it imports, over however many steps: name → text without comments. */
  SortedMap<String, String> withImports(String name) {
    SortedMap<String, String> found = new TreeMap<>();
    add(name, found);
    return found;
  }

  private void add(String name, SortedMap<String, String> found) {
    if (found.containsKey(name)) {
      return;
    }
    String text = texts.computeIfAbsent(name, this::read);
    found.put(name, text);
    IMPORT.matcher(text).results().forEach(match -> add(resolved(name, match.group(1)), found));
  }

  /**
   * The name of a template that another one imports: FreeMarker counts from the latter's folder.
   */
  private static String resolved(String from, String imported) {
    Path beside = Path.of("/" + from).resolveSibling(imported).normalize();
    return beside.toString().replace('\\', '/').substring(1);
  }

  /** Nothing where there is no such file, which is told when a page is rendered. */
  private String read(String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try {
      // Broken UTF-8 is told when a page is rendered, too.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return COMMENT.matcher(text).replaceAll("");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
