package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is written is read again, by the description of the files alone. */
final class ByteWriterTest {
  @Property(seed = "20221130")
  void numbersAndTextsInTurn(
      @ForAll List<@IntRange(min = 0) Integer> numbers, @ForAll List<String> texts) {
    ByteWriter writer = new ByteWriter();
    numbers.forEach(writer::number);
    texts.forEach(writer::text);

    ExportedFile file = ExportedFile.bare(writer.toBytes());
    assertThat(numbers).allSatisfy(number -> assertThat(file.number()).isEqualTo(number));
    assertThat(texts).allSatisfy(text -> assertThat(file.text()).isEqualTo(withoutHalfPairs(text)));
    assertThat(file.ended()).isTrue();
  }

  /** Half a surrogate pair has no UTF-8. */
  private static String withoutHalfPairs(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? '?' : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  @Property(seed = "20221130")
  void floatsKeepTheirBits(@ForAll float number) {
    byte[] bytes = new ByteWriter().real(number).toBytes();

    assertThat(bytes).hasSize(Float.BYTES);
    assertThat(ExportedFile.bare(bytes).real()).isEqualTo(number);
  }

  @Property(seed = "20221130")
  void aNumberTakesAByteForEverySevenBits(@ForAll @IntRange(min = 0) int number) {
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(number));

    assertThat(new ByteWriter().number(number).size()).isEqualTo((bits + 6) / 7);
  }

  @Test
  void bytesAsTheyAreDescribed() {
    ByteWriter writer = new ByteWriter().number(300).octet(0xff).text("é").real(1);

    assertThat(writer.toBytes())
        .containsExactly(0xac, 0x02, 0xff, 0x02, 0xc3, 0xa9, 0x00, 0x00, 0x80, 0x3f);
  }

  @Property(tries = 50, seed = "20221130")
  void packedFilesAreUnpackedByAnyInflater(
      @ForAll byte[] content, @ForAll @IntRange(max = 3000) int times) {
    byte[] whole = new byte[content.length * times];
    for (int i = 0; i < whole.length; i++) {
      // Repeated, but never quite the same: neither all noise nor all runs.
      whole[i] = (byte) (content[i % content.length] ^ i / content.length * 31);
    }
    byte[] packed = PackedFile.TERMS.pack(whole);

    ExportedFile file = ExportedFile.packed(packed, 'D');
    assertThat(file.take(whole.length)).isEqualTo(whole);
    assertThat(file.ended()).isTrue();
    assertThat(PackedFile.TERMS.pack(whole)).isEqualTo(packed);
    assertThatThrownBy(() -> ExportedFile.packed(packed, 'P'))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
