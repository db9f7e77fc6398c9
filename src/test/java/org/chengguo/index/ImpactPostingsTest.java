package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Checks that the parts of a list contain all of it, in order and within their limits. */
final class ImpactPostingsTest {
  /** Groups of documents that lie close together or far apart. */
  @Provide
  static Arbitrary<List<ImpactPostings.Group>> groups() {
    Arbitrary<int[]> documents =
        Arbitraries.of(1, 50, 100_000)
            .flatMap(
                most ->
                    Arbitraries.integers()
                        .between(1, most)
                        .array(int[].class)
                        .ofMinSize(1)
                        .ofMaxSize(300))
            .map(ImpactPostingsTest::summed);
    return Combinators.combine(
            Arbitraries.integers().between(1, 100_000),
            Arbitraries.integers().between(0, 255),
            documents)
        .as(ImpactPostings.Group::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  private static int[] summed(int[] steps) {
    int[] documents = steps.clone();
    documents[0]--;
    for (int i = 1; i < documents.length; i++) {
      documents[i] += documents[i - 1];
    }
    return documents;
  }

  @Property(tries = 300, seed = "20221130")
  void partsContainTheWholeList(
      @ForAll("groups") List<ImpactPostings.Group> groups,
      @ForAll @IntRange(min = 16, max = 200) int first,
      @ForAll @IntRange(min = 16, max = 400) int further) {
    List<ImpactPostings.Segment> segments = new ImpactPostings(groups).segments(first, further);

    List<ExportedFile.Group> read = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      ImpactPostings.Segment segment = segments.get(i);
      assertThat(segment.bytes().length).isBetween(1, i == 0 ? first : further);
      ExportedFile bytes = ExportedFile.bare(segment.bytes());
      List<ExportedFile.Group> exported = bytes.rest(bytes::group);
      assertThat(exported.get(0).frequency()).isEqualTo(segment.frequency());
      assertThat(exported.get(0).norm()).isEqualTo(segment.norm());
      read.addAll(exported);
    }
    assertThat(documents(read)).isEqualTo(expected(groups));
  }

  @Property(tries = 100, seed = "20221130")
  void whatFitsIsNotCut(@ForAll("groups") List<ImpactPostings.Group> groups) {
    List<ImpactPostings.Segment> segments =
        new ImpactPostings(groups).segments(Integer.MAX_VALUE, 1);

    assertThat(segments).hasSize(1);
    ExportedFile bytes = ExportedFile.bare(segments.get(0).bytes());
    assertThat(bytes.rest(bytes::group)).hasSameSizeAs(groups);
  }

  private record Posting(int frequency, int norm, int document) {}

  private static List<Posting> documents(List<ExportedFile.Group> groups) {
    return groups.stream()
        .flatMap(
            group ->
                group.documents().stream()
                    .map(document -> new Posting(group.frequency(), group.norm(), document)))
        .toList();
  }

  private static List<Posting> expected(List<ImpactPostings.Group> groups) {
    return groups.stream()
        .flatMap(
            group ->
                IntStream.of(group.documents())
                    .mapToObj(document -> new Posting(group.frequency(), group.norm(), document)))
        .toList();
  }
}
