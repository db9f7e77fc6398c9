package org.chengguo.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The list of a site's files with their sizes and SHA-256, itself left out. */
final class Manifest {
  static final String NAME = "manifest.json";
  private static final String GENERATOR = "chengguo";

  /** One file of the site. */
  private record Content(long size, String sha256) {}

  private final Map<String, Content> files = new ConcurrentHashMap<>();

  /** Notes a file; false when the path is taken. */
  boolean add(String path, byte[] bytes) {
    return files.putIfAbsent(path, new Content(bytes.length, sha256(bytes))) == null;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Writes the list, by path, one file a line. */
  void write(Path folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(NAME));
        JsonGenerator json = new ObjectMapper().createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
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
    }
  }

  /** The paths that a published folder's manifest lists; empty when it has none of ours. */
  static Optional<Set<String>> pathsIn(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      JsonNode manifest = new ObjectMapper().readTree(in);
      if (!manifest.path("generator").asText().equals(GENERATOR)) {
        return Optional.empty();
      }
      Set<String> paths = new TreeSet<>();
      manifest.path("files").forEach(entry -> paths.add(entry.path("path").asText()));
      paths.add(NAME);
      return Optional.of(paths);
    } catch (JsonProcessingException notOurs) {
      return Optional.empty();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
