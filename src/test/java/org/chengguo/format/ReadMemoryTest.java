package org.chengguo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.Test;

/** Tests that results are recalled for the same source only, with their problems. */
final class ReadMemoryTest {
  private final List<String> read = new ArrayList<>();
  private final Problems problems = new Problems();

  private String read(ReadMemory memory, String path, String text) {
    return memory.recallFile(
        path,
        text.getBytes(StandardCharsets.UTF_8),
        problems,
        found -> {
          read.add(text);
          found.add(Code.MISSING_KEY, Origin.file(path), text);
          return text + "!";
        });
  }

  @Test
  void theSameSourceIsReadOnce() {
    ReadMemory first = ReadMemory.empty();
    assertThat(read(first, "a", "1")).isEqualTo("1!");
    ReadMemory second = first.next();
    assertThat(read(second, "a", "1")).isEqualTo("1!");
    assertThat(read).containsExactly("1");
    assertThat(second.isSame(first)).isTrue();
    assertThat(second.files()).containsOnlyKeys("a");
  }

  @Test
  void problemsAreReportedEachTime() {
    ReadMemory first = ReadMemory.empty();
    read(first, "a", "1");
    assertThat(problems.sorted()).hasSize(1);
    Problems again = new Problems();
    first.next().recallFile("a", new byte[] {'1'}, again, found -> "");
    assertThat(again.sorted()).isEqualTo(problems.sorted());
  }

  @Test
  void anotherSourceIsReadAnew() {
    ReadMemory first = ReadMemory.empty();
    read(first, "a", "1");
    ReadMemory second = first.next();
    assertThat(read(second, "a", "2")).isEqualTo("2!");
    assertThat(read(second, "b", "1")).isEqualTo("1!");
    assertThat(read).containsExactly("1", "2", "1");
    assertThat(second.isSame(first)).isFalse();
  }

  @Test
  void whatAReadingDidNotAskForIsForgotten() {
    ReadMemory first = ReadMemory.empty();
    read(first, "a", "1");
    ReadMemory second = first.next();
    assertThat(second.isSame(first)).isFalse();
    read(second.next(), "a", "1");
    assertThat(read).containsExactly("1", "1");
  }

  @Test
  void oneReadingKeepsNothing() {
    read(ReadMemory.NONE, "a", "1");
    read(ReadMemory.NONE, "a", "1");
    assertThat(read).containsExactly("1", "1");
    assertThat(ReadMemory.NONE.files()).isEqualTo(Map.of());
  }

  @Test
  void equalReferencesAreOne() {
    ReadMemory first = ReadMemory.empty();
    References known = first.same(references("a"));
    assertThat(first.next().same(references("a"))).isSameAs(known);
    assertThat(first.next().same(references("b"))).isNotEqualTo(known);
  }

  private static References references(String id) {
    return References.NONE.with(References.Kind.TOPIC, List.of(id));
  }
}
