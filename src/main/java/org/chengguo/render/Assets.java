package org.chengguo.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Inputs;

/**
 * The files of templates/assets/: style sheets with their parts, modules with their imports.
 *
 * <p>Their addresses contain a piece of their SHA-256, so that browsers may keep them for ever.
 */
public final class Assets {
  private final Map<String, Asset> byName;

  private Assets(Map<String, Asset> byName) {
    this.byName = byName;
  }

  /**
   * A file of the site.
   *
   * @param address made of its content
   * @param imports the names of the modules that it imports
   * @param inputs the files that it is made of
   */
  record Asset(String address, byte[] content, List<String> imports, Inputs inputs)
      implements Artifact {
    @Override
    public String path() {
      return Address.fromRoot(address);
    }

    @Override
    public byte[] bytes() {
      return content;
    }
  }

  /**
   * Reads a folder; it may be missing.
   *
   * @param folderName the folder as problems name it
   * @throws RenderException when a module imports a missing one, or in a circle
   */
  public static Assets read(Path folder, String folderName) throws IOException {
    return read(folder, folderName, new FileReads());
  }

  static Assets read(Path folder, String folderName, FileReads files) throws IOException {
    AssetReader reader = new AssetReader(folder, folderName, files);
    // In their sorted order, which decides which circle is reported.
    for (Path file : files.files(folder, "")) {
      reader.read(folder.relativize(file).toString().replace('\\', '/'));
    }
    return new Assets(reader.assets());
  }

  /** The address of an asset by its name, such as {@code site.css}. */
  String address(String name) {
    return asset(name).address();
  }

  /** The files that an asset is made of; empty where there is no such asset. */
  Optional<Inputs> inputs(String name) {
    return Optional.ofNullable(byName.get(name)).map(Asset::inputs);
  }

  /** The addresses of all modules that a module needs, those of its imports included. */
  List<String> imports(String name) {
    return needed(name).distinct().map(this::address).toList();
  }

  private Stream<String> needed(String name) {
    return asset(name).imports().stream()
        .flatMap(imported -> Stream.concat(Stream.of(imported), needed(imported)));
  }

  private Asset asset(String name) {
    Asset asset = byName.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name + " in templates/assets");
    }
    return asset;
  }

  /** Returns the address of each file that is no style sheet, by its name. */
  Map<String, String> withoutStyles() {
    return byName.entrySet().stream()
        .filter(asset -> !asset.getKey().endsWith(".css"))
        .collect(Collectors.toMap(Map.Entry::getKey, asset -> asset.getValue().address()));
  }

  public List<Artifact> artifacts() {
    return List.copyOf(byName.values());
  }
}
