package org.chengguo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chengguo.LiveSite;
import org.chengguo.hosting.SiteHeaders;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that edits reach the browser, with their problems, and that only this machine is served.
 */
final class LivePreviewTest {
  private static final String SCRIPT =
      "<script type=\"module\" src=\"/__live/live\\.mjs\\?[0-9a-f]+\\.(\\d+\\.\\d+)\"></script>";

  @TempDir private Path work;

  @Test
  void pagesHaveTheScriptAndAreTheSameOtherwise() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      for (String path : new String[] {"", "about/", LiveFixture.RECORD, "404.html"}) {
        String file = path.endsWith(".html") ? path : path + "index.html";
        String page = live.text(path);
        assertThat(page).containsPattern(SCRIPT + "</body>");
        LiveSite.Found built = (LiveSite.Found) live.site().file(file);
        assertThat(page.replaceFirst(SCRIPT, "").getBytes(StandardCharsets.UTF_8))
            .isEqualTo(built.bytes());
      }
      for (String path : new String[] {"feed.xml", "data/measures.csv", "106/report/106.odt"}) {
        HttpResponse<byte[]> response = live.get(path);
        if (response.statusCode() == 200) {
          LiveSite.Found built = (LiveSite.Found) live.site().file(path);
          assertThat(response.body()).as(path).isEqualTo(built.bytes());
        }
      }
      assertThat(live.get("feed.xml").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void responsesAreThoseOfAHost() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      assertThat(live.get("gone/").statusCode()).isEqualTo(404);
      assertThat(live.text("gone/")).isEqualTo(live.text("404.html"));
      HttpResponse<byte[]> redirect = live.get("about");
      assertThat(redirect.statusCode()).isEqualTo(301);
      assertThat(redirect.headers().firstValue("Location")).contains("/about/");
      HttpResponse<byte[]> page = live.get("about/");
      SiteHeaders.everywhere()
          .forEach((name, value) -> assertThat(page.headers().firstValue(name)).contains(value));
      HttpResponse<byte[]> head = live.send("HEAD", "about/");
      assertThat(head.body()).isEmpty();
      assertThat(head.headers().firstValue("Content-Length"))
          .contains(Integer.toString(page.body().length));
      assertThat(live.send("POST", "about/").statusCode()).isEqualTo(405);
      assertThat(live.send("POST", "__live/live.mjs").statusCode()).isEqualTo(405);
      assertThat(live.get("__live/gone").statusCode()).isEqualTo(404);
      assertThat(live.get("__live/../about/").statusCode()).isEqualTo(200);
      for (String own : new String[] {"live.mjs", "problems.mjs", "problems.css"}) {
        HttpResponse<byte[]> file = live.get("__live/" + own);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
      }
    }
  }

  @Test
  void anEditOfARecordIsShown() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      LiveFixture.Events events = live.events();
      assertThat(events.response().headers().firstValue("Content-Type"))
          .contains("text/event-stream");
      String before = events.awaitNone().path("version").asText();
      assertThat(live.text(LiveFixture.RECORD)).contains("?" + before + "\"");

      live.content().replace("106/labor/workshops.md", "內容。", "別的內容。");

      String after =
          events
              .await(state -> !state.path("version").asText().equals(before))
              .path("version")
              .asText();
      assertThat(live.text(LiveFixture.RECORD)).contains("別的內容。", "?" + after + "\"");
      assertThat(live.text("data/measures.csv")).contains("別的內容");
    }
  }

  @Test
  void anEditOfAStyleSheetIsToldApart() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      LiveFixture.Events events = live.events();
      assertThat(events.awaitNone().path("version").asText()).endsWith(".1.0");
      Path style = live.templates().resolve("styles/tokens.css");
      Files.writeString(style, Files.readString(style) + "x{color:red}");
      events.await(state -> state.path("version").asText().endsWith(".1.1"));
      live.replaceInTemplate("layout.ftlh", "</main>", "☆</main>");
      events.await(state -> state.path("version").asText().endsWith(".2.1"));
      assertThat(live.text("about/")).contains("☆</main>");
    }
  }

  @Test
  void contentWithErrorsIsToldAndTheLastSiteStays() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      LiveFixture.Events events = live.events();
      String version = events.awaitNone().path("version").asText();
      live.content().replace("106/labor/workshops.md", "[workplace]", "[workplac]");
      JsonNode state = events.awaitProblem("unknown-topic");
      assertThat(state.path("version").asText()).isEqualTo(version);
      assertThat(state.path("errors").asBoolean()).isTrue();
      assertThat(state.path("words").path("title").asText())
          .isEqualTo("Problems of this site: 1 error, 0 warnings");
      JsonNode problem = state.path("problems").get(0);
      assertThat(problem.path("place").asText()).endsWith("106/labor/workshops.md:4:10");
      assertThat(problem.path("hint").asText()).contains("workplace");
      assertThat(problem.path("excerpt").path("text").asText()).isEqualTo("topics: [workplac]");
      assertThat(problem.path("excerpt").path("line").asInt()).isEqualTo(4);
      assertThat(problem.path("excerpt").path("caret").asInt()).isEqualTo(9);
      assertThat(live.text(LiveFixture.RECORD)).contains("庇護工場");
      live.content().replace("106/labor/workshops.md", "[workplac]", "[workplace]");
      events.awaitNone();
    }
  }

  @Test
  void aTemplateThatFailsForOneRecordLeavesItsLastPage() throws Exception {
    SmallContent content = LiveFixture.folders(work);
    content.replace("106/labor/workshops.md", "內容。", "第一版。");
    try (LiveFixture live = LiveFixture.start(work, content, Optional.empty())) {
      LiveFixture.Events events = live.events();
      assertThat(live.text(LiveFixture.RECORD)).contains("第一版。");
      live.replaceInTemplate(
          "record.ftlh",
          "<#import \"layout.ftlh\" as layout>",
          "<#import \"layout.ftlh\" as layout>\n"
              + "<#if address?contains(\"workshops\")>${page.gone()}</#if>");
      JsonNode problem = events.awaitProblem("template-fault").path("problems").get(0);
      assertThat(problem.path("place").asText()).contains("templates/record.ftlh:");
      assertThat(problem.path("excerpt").path("text").asText()).contains("${page.gone()}");
      assertThat(live.get(LiveFixture.RECORD).statusCode()).isEqualTo(200);
      assertThat(live.text(LiveFixture.RECORD)).contains("第一版。");
      // Others are shown as they are now, and a new one that fails has no last page.
      assertThat(live.get("analyses/106-labor-accidents/").statusCode()).isEqualTo(200);
      content.write(
          "106/labor/workshops-2.md",
          Files.readString(content.folder().resolve("106/labor/workshops.md"))
              .replace("庇護工場", "新的"));
      live.awaitText("measures/106-labor-workshops-2/", text -> text.contains("template-fault"));
      assertThat(live.get("measures/106-labor-workshops-2/").statusCode()).isEqualTo(500);
      live.replaceInTemplate("record.ftlh", "${page.gone()}", "");
      events.awaitNone();
      assertThat(live.text("measures/106-labor-workshops-2/")).contains("新的");
    }
  }

  @Test
  void deadLinksAreToldAlthoughThePageIsShown() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      LiveFixture.Events events = live.events();
      live.content().replace("pages/about.md", "(/years/)", "(/gone/)");
      JsonNode problem = events.awaitProblem("dead-link").path("problems").get(0);
      assertThat(problem.path("place").asText()).endsWith("content/pages/about.md:7:1");
      assertThat(live.text("about/")).contains("gone/");
      live.content().replace("pages/about.md", "(/gone/)", "(/years/)");
      events.awaitNone();
    }
  }

  @Test
  void contentThatHasErrorsFromTheStartIsShownOnceItIsMended() throws Exception {
    SmallContent content = LiveFixture.folders(work);
    content.replace("106/labor/workshops.md", "[workplace]", "[<b>]");
    try (LiveFixture live = LiveFixture.start(work, content, Optional.empty())) {
      HttpResponse<byte[]> response = live.get(LiveFixture.RECORD);
      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(new String(response.body(), StandardCharsets.UTF_8))
          .contains("unknown-topic", "&lt;b&gt;", "106/labor/workshops.md:4:10")
          .containsPattern(SCRIPT);
      content.replace("106/labor/workshops.md", "[<b>]", "[workplace]");
      live.awaitText(LiveFixture.RECORD, text -> text.contains("庇護工場"));
    }
  }

  @Test
  void untilThenTheSiteBuiltLastIsShown() throws Exception {
    SmallContent content = LiveFixture.folders(work);
    content.replace("106/labor/workshops.md", "[workplace]", "[gone]");
    Path built = Files.createDirectories(work.resolve("site"));
    Files.writeString(built.resolve("index.html"), "<body>built</body>");
    Files.writeString(built.resolve("404.html"), "<body>not there</body>");
    try (LiveFixture live = LiveFixture.start(work, content, Optional.of(built))) {
      assertThat(live.text("")).startsWith("<body>built<script ");
      assertThat(live.get("about/").statusCode()).isEqualTo(404);
      assertThat(live.events().awaitProblem("unknown-topic")).isNotNull();
      content.replace("106/labor/workshops.md", "[gone]", "[workplace]");
      live.awaitText("", text -> text.contains("成果"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: evil.example:PORT",
        "Host: localhost.evil.example",
        "Host: localhost:1",
        "Host: 127.0.0.1.evil.example",
        "Host: 0.0.0.0",
        "Host: 192.168.0.1:PORT",
        "Host: [::2]",
        "Host: ",
        "Host: localhost\r\nHost: evil.example",
        "X-Forwarded-Host: localhost",
      })
  void otherHostsAreRefused(String host) throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      for (String path : new String[] {"/about/", "/__live/events", "/gone"}) {
        assertThat(raw(live, "GET " + path, host))
            .matches("(?s)HTTP/1\\.1 4(00|21) .*")
            .doesNotContain("關於本站", "event-stream");
      }
      assertThat(raw(live, "GET http://evil.example/about/", "Host: localhost"))
          .startsWith("HTTP/1.1 421 ")
          .contains("This preview answers only for localhost");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LOCALHOST:PORT", "127.0.0.1", "127.0.0.1:PORT", "[::1]:PORT"})
  void thisMachineIsServed(String host) throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      assertThat(raw(live, "GET /about/", "Host: " + host))
          .startsWith("HTTP/1.1 200 ")
          .contains("關於本站");
    }
  }

  private static String raw(LiveFixture live, String line, String host) throws IOException {
    int port = live.address().getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      String headers = host.replace("PORT", Integer.toString(port));
      String request = line + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void onlyTheLoopbackAddressIsBound() throws Exception {
    try (LiveFixture live = LiveFixture.start(work)) {
      int port = live.address().getPort();
      for (InetAddress address :
          InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
        if (!address.isLoopbackAddress()) {
          assertThat(
                  org.assertj.core.api.Assertions.catchThrowable(
                      () -> new Socket(address, port).close()))
              .isInstanceOf(IOException.class);
        }
      }
      assertThat(live.get("").statusCode()).isEqualTo(200);
    }
  }
}
