package org.chengguo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chengguo.model.Language;
import org.chengguo.model.StandingPage;
import org.chengguo.problem.Problems;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of standing pages and their translations. */
final class StandingPagesTest {
  private final Problems problems = new Problems();
  @TempDir private Path root;
  private SmallContent content;

  @BeforeEach
  void write() {
    content = SmallContent.in(root);
    content.write("pages/terms.md", page("條款", 8, "可以[下載](/data/)。"));
    content.write("pages/help.md", page("說明", 7, "怎麼用。"));
    content.write("pages/en/terms.md", page("Terms", 8, "You may [download](/data/) it."));
  }

  private static String page(String title, int order, String text) {
    return "---\ntitle: %s\ndescription: 試。\norder: %d\n---\n\n%s\n".formatted(title, order, text);
  }

  private List<StandingPage> read() {
    return ContentReader.read(root, "content", problems).orElseThrow().standingPages().stream()
        .filter(page -> page.order() == 7 || page.order() == 8)
        .toList();
  }

  private List<String> problemLines() {
    return problems.sorted().stream()
        .map(problem -> problem.origin() + " " + problem.code().id() + problem.suggestions())
        .toList();
  }

  @Test
  void aPageInTheLanguagesThatItIsWrittenIn() {
    assertThat(read())
        .extracting(page -> page.slug() + ": " + page.in(Language.EN).title())
        .containsExactly("help: 說明", "terms: Terms");
    assertThat(read())
        .extracting(page -> page.in(Language.EN).language())
        .containsExactly(Language.ZH_HANT, Language.EN);
    assertThat(read())
        .extracting(page -> page.in(Language.ZH_HANT).title())
        .containsExactly("說明", "條款");
    assertThat(problemLines()).isEmpty();
  }

  @Test
  void linksOfBothAreChecked() {
    assertThat(ContentReader.read(root, "content", problems).orElseThrow().prose())
        .flatExtracting(prose -> prose.links().stream().map(l -> l.origin().path()).toList())
        .contains("content/pages/terms.md", "content/pages/en/terms.md");
  }

  @Test
  void aTranslationOfNothing() {
    content.write("pages/en/hepl.md", page("Help", 7, "How."));
    read();
    assertThat(problemLines()).containsExactly("content/pages/en/hepl.md nothing-translated[help]");
  }

  @Test
  void aTranslationOfAnInvalidPageIsNotReported() {
    content.write("pages/terms.md", "---\ntitle: 條款\norder: 8\n---\n");
    assertThat(read()).extracting(StandingPage::slug).containsExactly("help");
    assertThat(problemLines()).containsExactly("content/pages/terms.md:2:1 missing-key[]");
  }

  @Test
  void bothHaveOneOrder() {
    content.write("pages/en/terms.md", page("Terms", 7, "You may."));
    read();
    assertThat(problemLines()).containsExactly("content/pages/en/terms.md:4:8 wrong-value[]");
  }

  @Test
  void otherFoldersAreStray() {
    content.write("pages/fr/terms.md", page("Conditions", 8, "Oui."));
    content.write("pages/en/more/terms.md", page("Terms", 8, "No."));
    read();
    assertThat(problemLines())
        .containsExactly("content/pages/en/more stray-file[]", "content/pages/fr stray-file[]");
  }
}
