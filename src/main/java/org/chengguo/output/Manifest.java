package org.chengguo.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chengguo.text.JsonText;
import org.chengguo.text.Sha256;

/** The list of a site's files with sizes and SHA-256 hashes, without itself. */
final class Manifest {
  static final String NAME = "manifest.json";

  // Tells that a manifest is ours: web apps and other tools use the same file name.
  private static final String GENERATOR = "chengguo";

  /** One file of the site. */
  private record Content(long size, String sha256) {}

  // Files are generated in parallel; write() sorts them, so that their order leaves no trace.
  private final Map<String, Content> files = new ConcurrentHashMap<>();

  /** Adds a file and returns true, or returns false if the path is taken. */
  boolean add(String path, byte[] bytes) {
    return files.putIfAbsent(path, new Content(bytes.length, Sha256.of(bytes))) == null;
  }

  /** Writes the list into a folder, sorted by path. */
  void write(Path folder) throws IOException {
    byte[] bytes =
        JsonText.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("generator", GENERATOR);
              json.writeNumberField("format", 1);
              json.writeArrayFieldStart("files");
              for (Map.Entry<String, Content> file : new TreeMap<>(files).entrySet()) {
                json.writeStartObject();
                json.writeStringField("path", file.getKey());
                json.writeNumberField("size", file.getValue().size());
                json.writeStringField("sha256", file.getValue().sha256());
                json.writeEndObject();
              }
              json.writeEndArray();
              json.writeEndObject();
            });
    Files.write(folder.resolve(NAME), bytes);
  }

  /** Tells whether a folder contains a site that a build has published. */
  static boolean isIn(Path folder) throws IOException {
    return read(folder).isPresent();
  }

  /**
   * Returns the sorted paths of files that no build has written.
   *
   * @param kept path of one file to ignore
   */
  static List<String> foreignIn(Path folder, String kept) throws IOException {
    Set<String> ours = new HashSet<>(Set.of(kept));
    read(folder)
        .ifPresent(
            manifest -> {
              ours.add(NAME);
              manifest.path("files").forEach(file -> ours.add(file.path("path").asText()));
            });
    // A link to a folder is a foreign file, not a folder: replacing the site would lose it. Names
    // are compared without hashes, because a build may always replace a file that is its own.
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(path -> !ours.contains(path))
          .sorted()
          .toList();
    }
  }

  private static Optional<JsonNode> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      JsonNode manifest = new ObjectMapper().readTree(in);
      return Optional.of(manifest)
          .filter(json -> json.path("generator").asText().equals(GENERATOR));
    } catch (JsonProcessingException notOurs) {
      return Optional.empty();
    }
  }
}
