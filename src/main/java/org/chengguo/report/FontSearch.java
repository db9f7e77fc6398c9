package org.chengguo.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where fonts for PDFs are looked for.
 *
 * @param usual files and folders, the best first
 */
public record FontSearch(List<Path> usual) {
  private static final int DEPTH = 3;
  private static final Pattern FONT = Pattern.compile("(?i).*\\.(ttf|ttc)");
  private static final Pattern REGULAR = Pattern.compile("(?i).*(regular|ming).*");
  private static final Pattern BOLD = Pattern.compile("(?i).*([^a-z]bold|heib).*");

  public FontSearch {
    usual = List.copyOf(usual);
  }

  /** The places of this machine. */
  public static FontSearch ofMachine() {
    return new FontSearch(
        List.of(
            Path.of("node_modules/@expo-google-fonts/noto-sans-tc"),
            Path.of("/usr/share/fonts/truetype/cwtex"),
            Path.of("/usr/share/fonts/truetype/arphic/uming.ttc")));
  }

  /** A face: the file of its regular and, where there is one, of its bold. */
  public record Found(Path regular, Optional<Path> bold) {}

  /** The first face in the usual places. */
  public Optional<Found> find() throws IOException {
    for (Path place : usual) {
      Optional<Found> found = in(place);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The face that a file is or a folder holds. */
  public static Optional<Found> in(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return Optional.of(new Found(place, Optional.empty()));
    }
    if (!Files.isDirectory(place)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(place, DEPTH)) {
      List<Path> fonts = files.filter(named(FONT)).filter(Files::isRegularFile).sorted().toList();
      Optional<Path> regular = fonts.stream().filter(named(REGULAR)).findFirst();
      return regular
          .or(() -> fonts.stream().findFirst())
          .map(file -> new Found(file, fonts.stream().filter(named(BOLD)).findFirst()));
    }
  }

  private static Predicate<Path> named(Pattern pattern) {
    return file -> pattern.matcher(file.getFileName().toString()).matches();
  }
}
