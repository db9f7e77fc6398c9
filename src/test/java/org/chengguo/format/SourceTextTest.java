package org.chengguo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chengguo.content.Found;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that only UTF-8 is decoded, and that the first invalid byte is reported. */
final class SourceTextTest {
  private final Problems problems = new Problems();

  private Optional<String> decode(byte[] bytes) {
    return SourceText.decode("a.json", bytes, problems).map(SourceText::text);
  }

  private static byte[] bytes(String before, String hex, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(HexFormat.of().parseHex(hex));
    out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  @Test
  void text() {
    assertThat(decode("職場\n𠮷\n".getBytes(StandardCharsets.UTF_8))).contains("職場\n𠮷\n");
    assertThat(decode(new byte[0])).contains("");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void oneByteOrderMarkIsLeftOut() {
    assertThat(decode("\uFEFF{}".getBytes(StandardCharsets.UTF_8))).contains("{}");
    assertThat(decode("{\uFEFF}".getBytes(StandardCharsets.UTF_8))).contains("{\uFEFF}");
  }

  @ParameterizedTest
  @CsvSource({
    "ff,0xFF", // never
    "80,0x80", // a following byte alone
    "e881,0xE8", // cut
    "a4a4,0xA4", // Big5
    "c080,0xC0", // overlong
    "eda080,0xED", // a surrogate
    "f5808080,0xF5", // beyond Unicode
  })
  void broken(String hex, String named) {
    assertThat(decode(bytes("職場\n第二行", hex, "\n後文"))).isEmpty();

    assertThat(Found.lines(problems)).containsExactly("2:4 broken-utf8 [" + named + "]");
  }

  @Test
  void brokenAtTheEnd() {
    assertThat(decode(bytes("ab", "e8", ""))).isEmpty();

    assertThat(Found.lines(problems)).containsExactly("1:3 broken-utf8 [0xE8]");
  }

  @Property(seed = "20221130")
  void anyTextComesBack(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String whole = new String(bytes, StandardCharsets.UTF_8);

    Optional<String> decoded = SourceText.decode("a", bytes, new Problems()).map(SourceText::text);

    assertThat(decoded).contains(whole.startsWith("\uFEFF") ? whole.substring(1) : whole);
  }
}
