package org.chengguo.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The texts of templates with those that they import, from which inputs are read. */
final class TemplateSources {
  // Removed first: a name in a comment would become an input of every page of the template. (?s),
  // because comments go over several lines.
  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");

  // Every template names its imports in double quotes. With another quote or an expression a page
  // would lack this input: ArtifactInputsTest.noTemplateChangesAPageThatDoesNotNameIt would fail.
  private static final Pattern IMPORT = Pattern.compile("<#(?:import|include)\\s+\"([^\"]+)\"");

  private final Path folder;
  private final FileReads files;
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<String, TemplateMentions> mentions = new ConcurrentHashMap<>();

  TemplateSources(Path folder, FileReads files) {
    this.folder = folder;
    this.files = files;
  }

  /** What a template mentions; read once for all editions, and states of a site. */
  TemplateMentions mentions(String name) {
    return mentions.computeIfAbsent(name, text -> TemplateMentions.of(withImports(text)));
  }

  /** A template and all that it imports, over however many steps: name → text without comments. */
  private SortedMap<String, String> withImports(String name) {
    SortedMap<String, String> imported = new TreeMap<>();
    add(name, imported);
    return imported;
  }

  private void add(String name, SortedMap<String, String> imported) {
    if (imported.containsKey(name)) {
      return;
    }
    String text = texts.computeIfAbsent(name, this::read);
    imported.put(name, text);
    IMPORT.matcher(text).results().forEach(match -> add(resolved(name, match.group(1)), imported));
  }

  /**
   * The name of a template that another one imports: FreeMarker counts from the latter's folder.
   */
  private static String resolved(String from, String imported) {
    Path resolved = Path.of("/" + from).resolveSibling(imported).normalize();
    return resolved.toString().replace('\\', '/').substring(1);
  }

  /** Returns a template without comments; empty if it is missing, which rendering reports. */
  private String read(String name) {
    Path file = folder.resolve(name);
    if (!files.isFile(file)) {
      return "";
    }
    try {
      // Replaces broken UTF-8, as FreeMarker does: this is the text that pages show.
      String text = new String(files.bytes(file), StandardCharsets.UTF_8);
      return COMMENT.matcher(text).replaceAll("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
