package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.testing.RealContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the published module's suggestions on the project's own content. */
class SuggestionsTest {
  private static final int TYPED = 7;

  private final Site site = RealContent.site();

  @TempDir private Path folder;
  private NodeEngine engine;

  @BeforeEach
  void export() throws IOException {
    engine = new NodeEngine(SearchIndex.of(site), folder);
  }

  private List<List<String>> suggested(List<String> beginnings) {
    String[][] texts = engine.run("suggested.mjs", beginnings, String[][].class);
    return Stream.of(texts).map(List::of).toList();
  }

  @Test
  void everyTitleIsSuggestedBeforeItIsTyped() {
    List<String> titles = site.records().stream().map(SourceRecord::title).distinct().toList();
    List<List<String>> suggested =
        suggested(titles.stream().map(SuggestionsTest::beginning).toList());
    for (int i = 0; i < titles.size(); i++) {
      assertThat(suggested.get(i)).as(beginning(titles.get(i))).contains(titles.get(i));
    }
  }

  private static String beginning(String title) {
    int length = Math.min(TYPED, title.codePointCount(0, title.length()));
    return title.substring(0, title.offsetByCodePoints(0, length));
  }

  @Test
  void namesThatBeginSoComeBeforeNamesThatContainIt() {
    List<List<String>> suggested = suggested(List.of("觀", "新", "局長", "傳播"));
    assertThat(suggested.get(0)).startsWith("觀光傳播局");
    assertThat(suggested.get(1)).startsWith("新移民");
    assertThat(suggested.get(2)).isEmpty();
    assertThat(suggested.get(3)).containsExactly("觀光傳播局");
  }

  @Test
  void spacesBesideHanAreIgnored() {
    List<List<String>> suggested =
        suggested(List.of("2022 年育兒 MenMen", "2022年育兒MenMen", "2022年 育 兒M"));
    assertThat(suggested.get(0)).hasSize(1);
    assertThat(suggested).containsOnly(suggested.get(0));
  }
}
