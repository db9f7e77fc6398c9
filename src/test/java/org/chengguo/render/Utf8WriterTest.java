package org.chengguo.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Text is encoded as the JDK does, wherever it is cut into pieces. */
final class Utf8WriterTest {
  @Provide
  Arbitrary<String> texts() {
    // Each width of UTF-8, pairs of surrogates, and lone ones.
    return Arbitraries.strings()
        .withChars('a', '<', '\u007f', 'é', '\u07ff', '\u0800', '性', '\uffff')
        .withChars('\ud83d', '\udc69', '\ud800', '\udfff')
        .ofMaxLength(40);
  }

  @Property
  void anyTextInAnyPieces(@ForAll("texts") String text, @ForAll int cut) {
    int middle = text.isEmpty() ? 0 : Math.floorMod(cut, text.length());
    Utf8Writer writer = new Utf8Writer();
    writer.write(text, 0, middle);
    if (middle < text.length()) {
      writer.write(text.charAt(middle));
      writer.write(text.toCharArray(), middle + 1, text.length() - middle - 1);
    }

    assertThat(writer.take()).isEqualTo(text.getBytes(UTF_8));
  }

  @Test
  void aTextLongerThanTheBuffer() {
    String text = "性別👩".repeat(50_000);
    Utf8Writer writer = new Utf8Writer();
    writer.write(text, 0, text.length());
    writer.write("!", 0, 1);

    assertThat(writer.take()).isEqualTo((text + "!").getBytes(UTF_8));
  }

  @Test
  void nothingIsLeftForTheNextText() {
    Utf8Writer writer = new Utf8Writer();
    writer.write("a\ud83d", 0, 2);
    writer.clear();
    writer.write("\udc69b", 0, 2);

    assertThat(writer.take()).isEqualTo("?b".getBytes(UTF_8));
    assertThat(writer.take()).isEmpty();
  }
}
