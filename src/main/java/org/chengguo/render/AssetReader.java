package org.chengguo.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Inputs;
import org.chengguo.model.Origin;
import org.chengguo.render.Assets.Asset;
import org.chengguo.text.Sha256;

/**
 * Reads each asset once. A module comes after those that it imports: their addresses stand in its
 * code, so its own hash changes with theirs.
 */
final class AssetReader {
  private static final int HASH_LENGTH = 10;

  private final Path folder;
  private final String folderName;
  private final SortedMap<String, Asset> assets = new TreeMap<>();

  /** The modules that wait for one that they import. */
  private final Set<String> waiting = new HashSet<>();

  /**
   * A reader that has read nothing yet.
   *
   * @param folderName how problems call the folder
   */
  AssetReader(Path folder, String folderName) {
    this.folder = folder;
    this.folderName = folderName;
  }

  SortedMap<String, Asset> assets() {
    return assets;
  }

  /**
   * Reads a file, unless it was read before.
   *
   * @param name its path from the folder, with {@code /}
   * @throws RenderException when it imports a module that there is not, or in a circle
   */
  Asset read(String name) throws IOException {
    Asset known = assets.get(name);
    if (known != null) {
      return known;
    }
    Asset made = make(name, folder.resolve(name));
    assets.put(name, made);
    return made;
  }

  private Asset make(String name, Path file) throws IOException {
    if (name.endsWith(".css")) {
      StyleSheet sheet = StyleSheet.read(file);
      Inputs parts =
          Inputs.of(sheet.parts().stream().map(part -> input(name, part)).toArray(Input[]::new));
      return asset(name, sheet.content(), List.of(), parts);
    }
    byte[] content = Files.readAllBytes(file);
    return name.endsWith(".mjs")
        ? module(name, BrowserModule.of(content))
        : asset(name, content, List.of(), Inputs.NONE);
  }

  private Asset module(String name, BrowserModule module) throws IOException {
    String place = name.substring(0, name.lastIndexOf('/') + 1);
    waiting.add(name);
    for (String imported : module.imports()) {
      String fault =
          waiting.contains(place + imported)
              ? "imports in a circle"
              : Files.isRegularFile(folder.resolve(place + imported)) ? "" : "no such file";
      if (!fault.isEmpty()) {
        Origin line = new Origin(folderName + "/" + name, module.lineOf(imported), 0);
        throw new RenderException(line, fault + ": " + imported);
      }
      read(place + imported);
    }
    waiting.remove(name);
    byte[] content =
        module.importing(
            imported -> {
              String path = assets.get(place + imported).path();
              String folders = imported.substring(0, imported.lastIndexOf('/') + 1);
              return folders + path.substring(path.lastIndexOf('/') + 1);
            });
    List<String> imports = module.imports().stream().map(place::concat).toList();
    Inputs inputs =
        Inputs.union(imports.stream().map(found -> assets.get(found).inputs()).toList());
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
    int ending = name.lastIndexOf('.');
    int dot = ending > name.lastIndexOf('/') ? ending : name.length();
    String hashed = name.substring(0, dot) + "." + piece + name.substring(dot);
    return new Asset(
        "/assets/" + hashed, content, imports, parts.and(new Input.Asset("assets/" + name)));
  }
}
