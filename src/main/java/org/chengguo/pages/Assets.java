package org.chengguo.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chengguo.text.Sha256;

/**
 * The files of templates/assets/, style sheets with the parts that they import. Their addresses
 * carry a piece of their SHA-256, so that browsers may keep them for ever.
 */
final class Assets {
  private static final int HASH_LENGTH = 10;

  private final Map<String, Asset> byName;

  private Assets(Map<String, Asset> byName) {
    this.byName = byName;
  }

  /** A file, and the address that its content gives it. */
  private record Asset(String address, byte[] content) implements Artifact {
    @Override
    public String path() {
      return address.substring(1);
    }

    @Override
    public byte[] bytes() {
      return content;
    }
  }

  static Assets read(Path folder) throws IOException {
    Map<String, Asset> assets = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(Assets::isAsset).sorted().toList()) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          byte[] content = name.endsWith(".css") ? StyleSheet.read(file) : Files.readAllBytes(file);
          assets.put(name, new Asset("/assets/" + hashed(name, content), content));
        }
      }
    }
    return new Assets(assets);
  }

  private static boolean isAsset(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }

  private static String hashed(String name, byte[] content) {
    String piece = Sha256.of(content).substring(0, HASH_LENGTH);
    int ending = name.lastIndexOf('.');
    int dot = ending > name.lastIndexOf('/') ? ending : name.length();
    return name.substring(0, dot) + "." + piece + name.substring(dot);
  }

  /** The address of an asset by its name, such as {@code site.css}. */
  String address(String name) {
    Asset asset = byName.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name + " in templates/assets");
    }
    return asset.address();
  }

  List<Artifact> artifacts() {
    return List.copyOf(byName.values());
  }
}
