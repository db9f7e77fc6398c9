package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.model.Site;
import org.chengguo.testing.Chromium;
import org.chengguo.testing.Firefox;
import org.chengguo.testing.StaticServer;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module in browsers gives what Lucene gives, as it does in Node. */
class BrowserParityTest {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final List<String> PAGE = List.of("parity.html", "parity.mjs", "answer.mjs");

  @TempDir private static Path folder;
  private static final Map<Integer, Served> SERVED = new HashMap<>();

  /** A site's files with the page that asks, and what it asks. */
  private record Served(Path files, SearchIndex index, List<NodeEngine.Asked> requests) {}

  /** What the page posts. */
  record Posted(List<NodeEngine.Answer> answers, String fault) {}

  /** Shows an address to a browser until it has posted what it found. */
  private interface Visit {
    String posted(StaticServer server, String address) throws Exception;
  }

  @Test
  void chromiumAnswersAsLuceneDoes() throws Exception {
    assertAnswersAreThoseOfLucene(served(1000, 1, 2000), BrowserParityTest::inChromium);
  }

  @Test
  void firefoxAnswersAsLuceneDoes() throws Exception {
    assertAnswersAreThoseOfLucene(served(1000, 1, 2000), BrowserParityTest::inFirefox);
  }

  @Tag("large")
  @Test
  void chromiumAnswersAsLuceneDoesOverManyRecords() throws Exception {
    assertAnswersAreThoseOfLucene(served(10_000, 2, 1000), BrowserParityTest::inChromium);
  }

  @Tag("large")
  @Test
  void firefoxAnswersAsLuceneDoesOverManyRecords() throws Exception {
    assertAnswersAreThoseOfLucene(served(10_000, 2, 1000), BrowserParityTest::inFirefox);
  }

  private static String inChromium(StaticServer server, String address) throws Exception {
    try (BrowserContext context = Chromium.context()) {
      context.newPage().navigate(address);
      return server.posted(LIMIT);
    }
  }

  private static String inFirefox(StaticServer server, String address) throws Exception {
    Firefox firefox = Firefox.open(address, Files.createTempDirectory(folder, "profile"));
    try {
      return server.posted(LIMIT);
    } finally {
      firefox.close();
    }
  }

  /** Both browsers are asked the same. */
  private static Served served(int records, long seed, int queries) throws IOException {
    if (!SERVED.containsKey(records)) {
      Site site = SyntheticSites.of(records, seed);
      SearchIndex index = SearchIndex.of(site);
      List<NodeEngine.Asked> requests = SearchParityTest.requests(site, queries, seed);
      Path files = new NodeEngine(index, folder.resolve("" + records)).site();
      Files.write(files.resolve("requests.json"), NodeEngine.JSON.writeValueAsBytes(requests));
      for (String name : PAGE) {
        try (InputStream in = BrowserParityTest.class.getResourceAsStream("/search/" + name)) {
          Files.copy(in, files.resolve(name));
        }
      }
      SERVED.put(records, new Served(files, index, requests));
    }
    return SERVED.get(records);
  }

  private static void assertAnswersAreThoseOfLucene(Served served, Visit visit) throws Exception {
    try (StaticServer server = StaticServer.of(served.files())) {
      String posted = visit.posted(server, server.address("parity.html"));
      assertSame(served.requests(), served.index(), posted);
    }
  }

  private static void assertSame(List<NodeEngine.Asked> requests, SearchIndex index, String json)
      throws IOException {
    Posted posted = NodeEngine.JSON.readValue(json, Posted.class);
    assertThat(posted.fault()).isNull();
    assertThat(posted.answers()).hasSameSizeAs(requests);
    for (int i = 0; i < requests.size(); i++) {
      SearchParityTest.assertSame(requests.get(i), index, posted.answers().get(i));
    }
    assertThat(posted.answers().stream().filter(answer -> !answer.hits().isEmpty()).count())
        .as("requests with any hit")
        .isGreaterThan(requests.size() / 2);
  }
}
