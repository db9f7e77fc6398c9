package org.chengguo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests that nothing hangs or is lost when folders change at bad times. */
@Timeout(120)
final class LiveFaultsTest {
  @TempDir private Path work;

  @Test
  void twoHundredEditsInASecond() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      Path record = live.content().folder().resolve("106/labor/workshops.md");
      String text = Files.readString(record);
      Path template = live.templates().resolve("record.ftlh");
      String templateText = Files.readString(template);
      AtomicBoolean ends = new AtomicBoolean();
      CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> readOn(live, ends));
      for (int i = 1; i <= 200; i++) {
        String edited = text.replace("內容。", "第 " + i + " 次。");
        // Every third breaks the file, and every tenth a template too.
        Files.writeString(record, i % 3 == 0 ? edited.substring(0, edited.length() / 2) : edited);
        if (i % 10 == 0) {
          Files.writeString(template, i % 20 == 0 ? templateText : templateText + "<#if>");
        }
        Thread.sleep(5);
      }
      Files.writeString(record, text.replace("內容。", "第 201 次。"));
      live.awaitText(LiveFixture.RECORD, page -> page.contains("第 201 次。"));
      ends.set(true);
      reader.join(); // fails as the reading did
      live.events().awaitNone();
    }
  }

  /** Asks for pages, each of which must be whole. */
  private static void readOn(LiveFixture live, AtomicBoolean ends) {
    while (!ends.get()) {
      for (String path : new String[] {LiveFixture.RECORD, "about/", "measures/"}) {
        assertThat(live.text(path)).contains("</html>");
      }
    }
  }

  @Test
  void aFileHalfWrittenWhileItIsRead() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      LiveFixture.Events events = live.events();
      Path record = live.content().folder().resolve("106/labor/workshops.md");
      byte[] whole = Files.readString(record).replace("內容。", "新的內容。").getBytes("UTF-8");
      // Cut within a character, as a slow copy may leave it for a while.
      Files.write(record, Arrays.copyOf(whole, whole.length - 5));
      events.awaitProblem("broken-utf8");
      assertThat(live.text(LiveFixture.RECORD)).contains("內容。").doesNotContain("新的內容。");
      Files.write(record, whole);
      events.awaitNone();
      live.awaitText(LiveFixture.RECORD, page -> page.contains("新的內容。"));
    }
  }

  @Test
  void theTemplatesFolderIsRenamed() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      LiveFixture.Events events = live.events();
      events.awaitNone();
      Path elsewhere = work.resolve("elsewhere");
      Files.move(live.templates(), elsewhere);
      events.awaitProblem("unreadable-file");
      // Also pages that nobody has asked for before.
      assertThat(live.get("topics/safety/").statusCode()).isEqualTo(200);
      live.content().replace("106/labor/workshops.md", "內容。", "改過的。");
      Files.move(elsewhere, live.templates());
      events.awaitNone();
      live.awaitText(LiveFixture.RECORD, page -> page.contains("改過的。"));
    }
  }

  @Test
  void theContentFolderIsDeletedAndComesBack() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      LiveFixture.Events events = live.events();
      events.awaitNone();
      Path elsewhere = Files.move(live.content().folder(), work.resolve("elsewhere"));
      events.awaitProblem("unreadable-file");
      assertThat(live.get("about/").statusCode()).isEqualTo(200);
      Files.move(elsewhere, live.content().folder());
      events.awaitNone();
    }
  }

  @Test
  void aTemplateThatFailsOnOneRecord() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      LiveFixture.Events events = live.events();
      events.awaitNone();
      String sound = "</@layout.page>";
      String faulty =
          "<p>new</p>\n<#if entry.id() == \"106-labor-workshops\">${entry.gone}</#if>" + sound;
      live.replaceInTemplate("record.ftlh", sound, faulty);
      JsonNode problem = events.awaitProblem("template-fault").path("problems").path(0);
      JsonNode excerpt = problem.path("excerpt");
      int caret = excerpt.path("caret").asInt();
      assertThat(problem.path("place").asText())
          .endsWith("record.ftlh:" + excerpt.path("line").asInt() + ":" + (caret + 1));
      assertThat(excerpt.path("text").asText().substring(caret)).startsWith("entry.gone");
      assertThat(live.text(LiveFixture.RECORD)).contains("內容。").doesNotContain("<p>new</p>");
      assertThat(live.text("analyses/106-labor-accidents/")).contains("<p>new</p>");
      live.replaceInTemplate("record.ftlh", "${entry.gone}", "mended");
      events.awaitNone();
      live.awaitText(LiveFixture.RECORD, page -> page.contains("<p>new</p>\nmended"));
    }
  }

  @Test
  void aTemplateThatCallsItselfWithoutEnd() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      LiveFixture.Events events = live.events();
      Path years = live.templates().resolve("years.ftlh");
      String text = Files.readString(years);
      Files.writeString(years, "<#macro m><@m/></#macro><@m/>");
      events.awaitProblem("template-fault");
      assertThat(live.get("years/").statusCode()).isEqualTo(200);
      Files.writeString(years, text);
      events.awaitNone();
    }
  }

  @Test
  void wordsThatAreBroken() throws IOException, InterruptedException {
    try (LiveFixture live = LiveFixture.start(work)) {
      LiveFixture.Events events = live.events();
      Path words = live.templates().resolve("words/zh-Hant.properties");
      String text = Files.readString(words);
      Files.writeString(words, text + "\nbroken={0\n");
      events.awaitProblem("words-fault");
      assertThat(live.get("years/").statusCode()).isEqualTo(200);
      Files.delete(words);
      events.await(state -> state.toString().contains("no such file"));
      assertThat(live.get("years/").statusCode()).isEqualTo(200);
      Files.writeString(words, text);
      events.awaitNone();
    }
  }

  @Test
  void browsersThatReadNoMore() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      for (int i = 0; i < 50; i++) {
        live.events(); // never read again
      }
      LiveFixture.Events events = live.events();
      events.awaitNone();
      live.content().replace("106/labor/workshops.md", "[workplace]", "[gone]");
      events.awaitProblem("unknown-topic");
      assertThat(live.get("about/").statusCode()).isEqualTo(200);
    }
  }
}
