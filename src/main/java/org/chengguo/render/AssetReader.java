package org.chengguo.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Inputs;
import org.chengguo.model.Origin;
import org.chengguo.render.Assets.Asset;
import org.chengguo.text.Sha256;

/** Reads assets, each after those that it imports. */
final class AssetReader {
  // 40 bits: no two versions of a file will share an address, and addresses stay readable.
  private static final int HASH_LENGTH = 10;

  private final Path folder;
  private final String folderName;
  private final FileReads files;
  private final SortedMap<String, Asset> assets = new TreeMap<>();

  // The modules whose imports are being read: one of them imported again closes a circle.
  private final Set<String> waiting = new HashSet<>();

  /**
   * Creates a reader.
   *
   * @param folderName the folder as problems name it
   */
  AssetReader(Path folder, String folderName, FileReads files) {
    this.folder = folder;
    this.folderName = folderName;
    this.files = files;
  }

  SortedMap<String, Asset> assets() {
    return assets;
  }

  /**
   * Reads a file, unless it was read before.
   *
   * @param name its path from the folder, with {@code /}
   * @throws RenderException when it imports a missing module, or in a circle
   */
  Asset read(String name) throws IOException {
    Asset known = assets.get(name);
    if (known != null) {
      return known;
    }
    Asset asset = load(name, folder.resolve(name));
    assets.put(name, asset);
    return asset;
  }

  private Asset load(String name, Path file) throws IOException {
    if (name.endsWith(".css")) {
      StyleSheet sheet = StyleSheet.read(file, files);
      Inputs parts =
          Inputs.of(sheet.parts().stream().map(part -> input(name, part)).toArray(Input[]::new));
      return asset(name, sheet.content(), List.of(), parts);
    }
    byte[] content = files.bytes(file);
    if (name.endsWith(".mjs")) {
      return module(name, BrowserModule.of(content));
    }
    // A script that is no module imports nothing, but has comments.
    boolean isScript = name.endsWith(".js");
    byte[] sent =
        isScript ? BrowserModule.of(content).importing(UnaryOperator.identity()) : content;
    return asset(name, sent, List.of(), Inputs.NONE);
  }

  private Asset module(String name, BrowserModule module) throws IOException {
    String place = name.substring(0, name.lastIndexOf('/') + 1);
    waiting.add(name);
    for (String imported : module.imports()) {
      String error =
          waiting.contains(place + imported)
              ? "imports in a circle"
              : files.isFile(folder.resolve(place + imported)) ? "" : "no such file";
      if (!error.isEmpty()) {
        Origin line = Origin.at(folderName + "/" + name, module.lineOf(imported), 0);
        throw new RenderException(line, error + ": " + imported);
      }
      read(place + imported);
    }
    waiting.remove(name);
    // Hashed addresses of imports stand in the code, so that its own hash changes with theirs.
    byte[] content =
        module.importing(
            imported -> {
              String path = assets.get(place + imported).path();
              String folders = imported.substring(0, imported.lastIndexOf('/') + 1);
              return folders + path.substring(path.lastIndexOf('/') + 1);
            });
    List<String> imports = module.imports().stream().map(place::concat).toList();
    Inputs inputs =
        Inputs.union(imports.stream().map(imported -> assets.get(imported).inputs()).toList());
    return asset(name, content, imports, inputs);
  }

  /** A file that an asset is made of, by its path from the asset. */
  private static Input input(String name, String path) {
    Path place = Path.of("assets", name).resolveSibling(path).normalize();
    return new Input.Asset(place.toString().replace('\\', '/'));
  }

  /**
   * An asset under the address that its content gives it.
   *
   * @param parts what it is made of beside its own file
   */
  private static Asset asset(String name, byte[] content, List<String> imports, Inputs parts) {
    String piece = Sha256.of(content).substring(0, HASH_LENGTH);
    // Before the extension, by which hosts choose the media type; a dot of a folder is none.
    int ending = name.lastIndexOf('.');
    int dot = ending > name.lastIndexOf('/') ? ending : name.length();
    String hashed = name.substring(0, dot) + "." + piece + name.substring(dot);
    return new Asset(
        "/assets/" + hashed, content, imports, parts.and(new Input.Asset("assets/" + name)));
  }
}
