package org.chengguo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.InputValues;
import org.chengguo.problem.Problems;
import org.chengguo.text.Sha256;

/** A site at one moment: its files with their inputs and bytes, and the values of inputs. */
final class SiteState {
  private final Map<String, Set<Input>> inputs = new HashMap<>();
  private final SortedMap<String, String> hashes = new TreeMap<>();
  private final Map<Input, String> values = new HashMap<>();
  private final InputValues reader;

  private SiteState(List<Artifact> artifacts, InputValues reader) {
    this.reader = reader;
    Map<Object, Set<Input>> sets = new HashMap<>();
    for (Artifact artifact : artifacts) {
      Set<Input> named = artifact.inputs().stream().collect(Collectors.toUnmodifiableSet());
      inputs.put(artifact.path(), sets.computeIfAbsent(named, unused -> named));
    }
    artifacts.parallelStream()
        .map(artifact -> Map.entry(artifact.path(), Sha256.of(artifact.bytes())))
        .sequential()
        .collect(Collectors.toList())
        .forEach(file -> hashes.put(file.getKey(), file.getValue()));
  }

  /** The site of the folders {@code content} and {@code templates}; empty when it has errors. */
  static Optional<SiteState> read(Path work, Optional<URI> baseUrl, boolean offline) {
    SiteBuild.Settings settings =
        new SiteBuild.Settings(
            work.resolve("content"),
            work.resolve("templates"),
            work.resolve("output"),
            baseUrl,
            false,
            offline);
    Problems problems = new Problems();
    try {
      Optional<CheckedSite> site = SiteReader.read(settings.reading(), problems);
      if (site.isEmpty()) {
        return Optional.empty();
      }
      List<Artifact> artifacts =
          new SiteGenerator(settings, problems, new NoProgress(), Stages.unmeasured())
              .artifacts(site.get());
      assertThat(problems.hasErrors()).isFalse();
      Map<String, byte[]> files = new HashMap<>();
      FileTree.read(work).entries().forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
      InputValues values =
          new InputValues(
              site.get().site(),
              in("content/", files),
              path -> Optional.ofNullable(files.get("templates/" + path)),
              offline,
              () -> artifacts.stream().map(Artifact::path).toList());
      return Optional.of(new SiteState(artifacts, values));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a folder, by their path in it. */
  private static Map<String, byte[]> in(String folder, Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith(folder))
        .collect(
            Collectors.toMap(
                file -> file.getKey().substring(folder.length()), Map.Entry::getValue));
  }

  SortedSet<String> paths() {
    return new TreeSet<>(hashes.keySet());
  }

  Set<Input> inputs(String path) {
    return inputs.get(path);
  }

  /** The files that name an input. */
  SortedSet<String> naming(Input input) {
    return paths().stream()
        .filter(path -> inputs(path).contains(input))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The files of both states whose bytes differ. */
  SortedSet<String> changed(SiteState later) {
    return hashes.keySet().stream()
        .filter(path -> later.hashes.containsKey(path))
        .filter(path -> !hashes.get(path).equals(later.hashes.get(path)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those of a file's inputs whose values differ, here and in another state. */
  Set<Input> changedInputs(String path, SiteState later) {
    return inputs(path).stream()
        .filter(input -> !value(input).equals(later.value(input)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the inputs say that a file of both states may have changed. */
  boolean mayChange(String path, SiteState later) {
    return !inputs(path).equals(later.inputs(path)) || !changedInputs(path, later).isEmpty();
  }

  private String value(Input input) {
    return values.computeIfAbsent(input, reader::of);
  }
}
