package org.chengguo.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the types that JSDoc comments give to browser code. */
public final class TypeScript {
  private static final String PACKAGE = "META-INF/resources/webjars/typescript/";

  /** The compiler and the types of the browser's own objects; group 1 is the file's name. */
  private static final Pattern LIBRARY =
      Pattern.compile(Pattern.quote(PACKAGE) + "[^/]+/lib/(_?tsc\\.js|lib\\.[^/]*d\\.ts)");

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final List<String> OPTIONS =
      List.of(
          "--checkJs",
          "--allowJs",
          "--noEmit",
          "--strict",
          "--target",
          "es2022",
          "--module",
          "es2022",
          "--moduleResolution",
          "bundler",
          "--lib",
          "es2022,dom,dom.iterable",
          "--pretty",
          "false");

  private TypeScript() {}

  /** The compiler, taken out of its jar once for all tests of a run. */
  private static final class Unpacked {
    static final Path COMPILER = unpack().resolve("tsc.js");
  }

  /**
   * Checks modules and all that they import.
   *
   * @throws AssertionError with what the compiler says, when a type is wrong
   */
  public static void check(List<Path> modules) {
    Stream<String> files = modules.stream().map(module -> module.toAbsolutePath().toString());
    Node.run(
        LIMIT, Unpacked.COMPILER, Stream.concat(OPTIONS.stream(), files).toArray(String[]::new));
  }

  private static Path unpack() {
    try {
      Path folder = Files.createTempDirectory("typescript");
      folder.toFile().deleteOnExit(); // after its files: the last to be named goes first
      URL resource = TypeScript.class.getClassLoader().getResource(PACKAGE);
      JarURLConnection packed =
          (JarURLConnection) Objects.requireNonNull(resource, PACKAGE).openConnection();
      packed.setUseCaches(false);
      try (JarFile jar = packed.getJarFile()) {
        for (JarEntry entry : jar.stream().toList()) {
          unpack(jar, entry, folder);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unpack(JarFile jar, JarEntry entry, Path folder) throws IOException {
    Matcher library = LIBRARY.matcher(entry.getName());
    if (library.matches()) {
      Path file = folder.resolve(library.group(1));
      try (InputStream in = jar.getInputStream(entry)) {
        Files.copy(in, file);
      }
      file.toFile().deleteOnExit();
    }
  }
}
