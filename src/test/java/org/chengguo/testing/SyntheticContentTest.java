package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.chengguo.SiteReader;
import org.chengguo.model.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SyntheticContentTest {
  @TempDir private Path folder;

  @Test
  void theContentIsSoundAndHasAllRecords() throws IOException {
    Path content = folder.resolve("content");
    SyntheticContent.write(content, 200);
    SiteReader.Reading reading = SiteReader.read(SiteReader.Settings.of(content));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.site().orElseThrow().site().records())
        .hasSize(200)
        .extracting(SourceRecord::title)
        .doesNotHaveDuplicates();
  }
}
