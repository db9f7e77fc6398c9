package org.chengguo.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.testing.Folders;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Tests that any change to the bytes of content is reported, without an exception. */
final class BrokenContentTest {
  private static final Path REAL = Path.of("content");
  private static final ObjectMapper STRICT_JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final int AT_ONCE = 5;

  private static Path copy;
  private static List<String> files;

  /** Kind of a change to a file. */
  private enum Harm {
    CUT,
    REPLACE,
    INSERT,
    DELETE
  }

  /** A change to one file, at a share of its length from 0 to 1. */
  private record Change(String file, Harm harm, double place, byte[] bytes) {
    byte[] on(byte[] original) {
      int at = (int) (place * original.length);
      byte[] before = Arrays.copyOf(original, at);
      return switch (harm) {
        case CUT -> before;
        case REPLACE -> joined(before, bytes, rest(original, at + bytes.length));
        case INSERT -> joined(before, bytes, rest(original, at));
        case DELETE -> joined(before, new byte[0], rest(original, at + bytes.length));
      };
    }

    private static byte[] rest(byte[] original, int from) {
      return Arrays.copyOfRange(original, Math.min(from, original.length), original.length);
    }

    private static byte[] joined(byte[] one, byte[] two, byte[] three) {
      return ByteBuffer.allocate(one.length + two.length + three.length)
          .put(one)
          .put(two)
          .put(three)
          .array();
    }

    @Override
    public String toString() {
      return harm + " " + file + " at " + place + " " + Arrays.toString(bytes);
    }
  }

  @BeforeContainer
  static void copyContent() throws IOException {
    copy = Files.createTempDirectory("broken-content");
    Folders.copy(REAL, copy);
    try (Stream<Path> walk = Files.walk(REAL)) {
      files =
          walk.filter(Files::isRegularFile)
              .map(file -> REAL.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
    }
  }

  @AfterContainer
  static void deleteCopy() throws IOException {
    try (Stream<Path> walk = Files.walk(copy)) {
      for (Path path : walk.sorted((left, right) -> right.compareTo(left)).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Returns changes of several files, since one error must not hide another. */
  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<Byte> telling =
        Arbitraries.of(
            "{}[]\",:-#&*!|>%@`'\n\r\t 019.eE\\u/<".chars().mapToObj(c -> (byte) c).toList());
    Arbitrary<byte[]> bytes =
        Arbitraries.oneOf(telling, Arbitraries.bytes())
            .array(byte[].class)
            .ofMinSize(1)
            .ofMaxSize(6);
    return Combinators.combine(
            Arbitraries.of(files),
            Arbitraries.of(Harm.class),
            Arbitraries.doubles().between(0, 1),
            bytes)
        .as(Change::new)
        .list()
        .ofSize(AT_ONCE)
        .uniqueElements(Change::file);
  }

  @Property(
      tries = 300 / AT_ONCE,
      seed = "20221130",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void isReportedAndNeverThrown(@ForAll("changes") List<Change> changes) throws IOException {
    Problems problems = new Problems();
    try {
      for (Change change : changes) {
        Files.write(copy.resolve(change.file()), change.on(original(change)));
      }
      ContentReader.read(copy, "content", problems);
    } finally {
      for (Change change : changes) {
        Files.write(copy.resolve(change.file()), original(change));
      }
    }
    for (Change change : changes) {
      assertIsReported(change, problems);
    }
  }

  private static byte[] original(Change change) throws IOException {
    return Files.readAllBytes(REAL.resolve(change.file()));
  }

  private static void assertIsReported(Change change, Problems problems) throws IOException {
    byte[] broken = change.on(original(change));
    List<Problem> inFile =
        problems.sorted().stream()
            .filter(problem -> problem.origin().path().equals("content/" + change.file()))
            .toList();
    if (!isValid(change.file(), broken)) {
      assertThat(inFile)
          .as("%s", change)
          .anyMatch(problem -> problem.origin().line() > 0 || problem.code() == Code.EMPTY_FILE);
    }
    long lines = new String(broken, StandardCharsets.UTF_8).lines().count();
    assertThat(inFile).as("%s", change).allMatch(problem -> problem.origin().line() <= lines + 1);
  }

  /** Tells whether other parsers than ours accept the bytes. */
  private static boolean isValid(String path, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (path.endsWith(".json")) {
        return !STRICT_JSON.readTree(text).isMissingNode();
      }
      String[] parts = text.split("(?m)^---[ \\t\\r]*$", 3);
      if (parts.length < 3 || !parts[0].isEmpty()) {
        return false;
      }
      new Load(LoadSettings.builder().build()).loadFromString(parts[1]);
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    } catch (IOException | YamlEngineException notParsed) {
      return false;
    }
  }
}
