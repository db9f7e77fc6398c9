package org.chengguo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Headings of sections, and of the sections around them. */
final class SourceDocumentTest {
  private static final SourceDocument REPORT =
      new SourceDocument("106-report", "報告", "辦公室", Map.of("五", "策略", "五(二)", "資源", "三", "統計"));

  @Test
  void headingsOfSections() {
    assertThat(REPORT.heading("五(二)")).contains("資源");
    assertThat(REPORT.heading("五(二)3")).contains("資源");
    assertThat(REPORT.heading("五(一)")).contains("策略");
    assertThat(REPORT.heading("三")).contains("統計");
    assertThat(REPORT.heading("前言")).isEmpty();
    assertThat(REPORT.heading("")).isEmpty();
  }
}
