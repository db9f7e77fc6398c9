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
 * The places to search for the fonts of PDFs.
 *
 * @param usual files and folders, the preferred first
 */
public record FontSearch(List<Path> usual) {
  // A font package has at most family/weight/file; without a limit, `--font /` would read the disk.
  private static final int DEPTH = 3;

  // Not .otf: those have PostScript outlines as a rule, which FontFile refuses.
  private static final Pattern FONT = Pattern.compile("(?i).*\\.(ttf|ttc)");

  // NotoSansTC_400Regular.ttf, cwming.ttf.
  private static final Pattern REGULAR = Pattern.compile("(?i).*(regular|ming).*");

  // NotoSansTC_700Bold.ttf, cwheib.ttf. No letter before "bold", or 600SemiBold would be taken.
  private static final Pattern BOLD = Pattern.compile("(?i).*([^a-z]bold|heib).*");

  public FontSearch {
    usual = List.copyOf(usual);
  }

  /** Returns the places on this machine. */
  public static FontSearch ofMachine() {
    // Noto and cwTeX come first because they have a bold, which UMing has not. The first is an npm
    // package of the tests, the others are Debian's fonts-cwtex-* and fonts-arphic-uming.
    return new FontSearch(
        List.of(
            Path.of("node_modules/@expo-google-fonts/noto-sans-tc"),
            Path.of("/usr/share/fonts/truetype/cwtex"),
            Path.of("/usr/share/fonts/truetype/arphic/uming.ttc")));
  }

  /** The files of a face: regular, and bold if there is one. */
  public record Found(Path regular, Optional<Path> bold) {}

  /** Returns the first face in the usual places. */
  public Optional<Found> find() throws IOException {
    for (Path place : usual) {
      Optional<Found> face = in(place);
      if (face.isPresent()) {
        return face;
      }
    }
    return Optional.empty();
  }

  /** Returns the face in a font file, or the first one in a folder. */
  public static Optional<Found> in(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return Optional.of(new Found(place, Optional.empty()));
    }
    if (!Files.isDirectory(place)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(place, DEPTH)) {
      // Sorted: folders list their files in another order on each file system.
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
