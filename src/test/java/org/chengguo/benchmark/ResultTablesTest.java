package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTablesTest {
  @Test
  void sizesHaveTimesGrowthAndSpace() {
    assertThat(ResultTables.ofSizes(SampleRuns.twoSizes()))
        .isEqualTo(
            """
            | records | built by | runs | elapsed | processor | a record | ours takes |
            | --- | --- | --: | --: | --: | --: | --: |
            | 500 | ours (1.0) | 3 | 3.00 s (2.00–4.00) | 4.50 s | 6.00 ms |  |
            | 500 | older (1.0) | 3 | 25.0 s (20.0–30.0) | 37.5 s | 50.0 ms | 0.12 × |
            | 500 | Hugo (1.0) | 3 | 1.00 s (1.00–3.00) | 1.50 s | 2.00 ms | 3.00 × |
            | 500 | Pagefind (1.0) | 3 | 1.00 s (1.00–3.00) | 1.50 s | 2.00 ms | 3.00 × |
            | 500 | Hugo + Pagefind | 3 | 4.00 s (2.00–4.00) | 6.00 s | 8.00 ms | 0.75 × |
            | 10,000 | ours (1.0) | 1 | 15.0 s (15.0–15.0) | 22.5 s | 1.50 ms |  |
            | 10,000 | older (1.0) | – | over 1,800 s | – | – | – |
            | 10,000 | Hugo (1.0) | 1 | 10.0 s (10.0–10.0) | 15.0 s | 1.00 ms | 1.50 × |
            | 10,000 | Pagefind (1.0) | 1 | 30.0 s (30.0–30.0) | 45.0 s | 3.00 ms | 0.50 × |
            | 10,000 | Hugo + Pagefind | 1 | 40.0 s (40.0–40.0) | 60.0 s | 4.00 ms | 0.38 × |

            A record of 10,000 takes ours 0.25 × as long as one of 500.

            | records | built by | memory: largest process | all processes | pages | files | bytes |
            | --- | --- | --: | --: | --: | --: | --: |
            | 500 | ours (1.0) | 0.40 GB | 0.60 GB | 1,000 | 1,500 | 1.0 MB |
            | 500 | older (1.0) | 0.40 GB | 0.60 GB | 1,000 | 1,500 | 1.0 MB |
            | 500 | Hugo (1.0) | 0.40 GB | 0.60 GB | 1,000 | 1,500 | 1.0 MB |
            | 500 | Pagefind (1.0) | 0.40 GB | 0.60 GB | 1,000 | 1,500 | 1.0 MB |
            | 500 | Hugo + Pagefind | 0.40 GB | 0.60 GB | 2,000 | 3,000 | 2.0 MB |
            | 10,000 | ours (1.0) | 0.20 GB | 0.30 GB | 20,000 | 30,000 | 1.0 MB |
            | 10,000 | older (1.0) | – | – | – | – | – |
            | 10,000 | Hugo (1.0) | 0.20 GB | 0.30 GB | 20,000 | 30,000 | 1.0 MB |
            | 10,000 | Pagefind (1.0) | 0.20 GB | 0.30 GB | 20,000 | 30,000 | 1.0 MB |
            | 10,000 | Hugo + Pagefind | 0.20 GB | 0.30 GB | 40,000 | 60,000 | 2.0 MB |
            """);
  }

  @Test
  void verbsHaveOursBesideTheOlder() {
    assertThat(ResultTables.ofVerbs(SampleRuns.verbs()))
        .isEqualTo(
            """
            | verb | runs | ours | processor | older | processor | ours / older | processor |
            | --- | --: | --: | --: | --: | --: | --: | --: |
            | `build` | 1 | 3.00 s (3.00–3.00) | 4.50 s | 24.0 s (24.0–24.0) | 36.0 s | 0.13 × | 0.13 × |
            | `search` | 1 | 0.50 s (0.50–0.50) | 0.75 s | – | – | – | – |

            | verb | ours: largest process | all processes | older: largest process | all processes |
            | --- | --: | --: | --: | --: |
            | `build` | 0.20 GB | 0.30 GB | 0.20 GB | 0.30 GB |
            | `search` | 0.20 GB | 0.30 GB | – | – |
            """);
  }

  @Test
  void whatIsNotMeasuredIsSaid() {
    assertThat(ResultTables.ofSizes(SampleRuns.verbs())).isEqualTo("Not measured yet.\n");
    assertThat(ResultTables.ofVerbs(SampleRuns.twoSizes())).isEqualTo("Not measured yet.\n");
  }

  @Test
  void aRowThatDoesNotFitIsRefused() {
    MarkdownTable table = new MarkdownTable(1, "a", "b");
    assertThatThrownBy(() -> table.add("1")).isInstanceOf(IllegalArgumentException.class);
    assertThat(List.of(table.toString())).containsExactly("| a | b |\n| --- | --: |\n");
  }
}
