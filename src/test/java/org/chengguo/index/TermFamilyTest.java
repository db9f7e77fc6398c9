package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that terms are spread over files, and words with the same beginning are not. */
final class TermFamilyTest {
  @ParameterizedTest
  @CsvSource({
    "哺集, PAIR",
    "𠮷田, PAIR",
    "女, CHARACTER",
    "𠮷, CHARACTER",
    "cedaw, WORD",
    "a, WORD",
    "111, WORD",
    "α12, WORD"
  })
  void families(String term, TermFamily family) {
    assertThat(TermFamily.of(term)).isEqualTo(family);
  }

  /** Published values of FNV-1a with 32 bits. */
  @ParameterizedTest
  @CsvSource({"'', 2166136261", "a, 3826002220", "foobar, 3214735720"})
  void theHashIsFnv(String key, long hash) {
    // Two remainders that together identify the hash: one by a prime (2^31 - 1), one its lowest
    // bits.
    assertThat(TermFamily.shardOf(key, Integer.MAX_VALUE))
        .isEqualTo((int) (hash % Integer.MAX_VALUE));
    assertThat(TermFamily.shardOf(key, 1 << 16)).isEqualTo((int) (hash % (1 << 16)));
  }

  @Property(seed = "20221130")
  void everyTermHasAFile(@ForAll String key, @ForAll @IntRange(min = 1) int shards) {
    assertThat(TermFamily.shardOf(key, shards)).isBetween(0, shards - 1);
  }

  @ParameterizedTest
  @CsvSource({"cedaw, ce", "cedaw, ceiling", "ab1, ab"})
  void wordsWithTheSameBeginningShareAFile(String first, String second) {
    for (int shards = 1; shards < 100; shards++) {
      assertThat(TermFamily.WORD.shard(first, shards))
          .isEqualTo(TermFamily.WORD.shard(second, shards));
    }
  }

  @ParameterizedTest
  @CsvSource({"111, 112", "α11, α12", "a1b, a1c"})
  void numbersAndAgenciesAreSpread(String first, String second) {
    assertThat(TermFamily.WORD.shard(first, 1009))
        .isNotEqualTo(TermFamily.WORD.shard(second, 1009));
  }
}
