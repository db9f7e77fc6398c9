package org.chengguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code serve} shows edits, prints problems and writes nothing. */
final class ServeCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("Preview: (http://localhost:\\d+/)");
  private static final int LIMIT_S = 60;

  @TempDir private Path root;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private Thread command;

  private void serve(SmallContent content) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    String[] arguments = {
      "serve", "--lang=en", "--port=0", "--content=" + content.folder(), "--output=" + built()
    };
    command = new Thread(() -> code.complete(Main.run(console, arguments)));
    command.start();
  }

  private Path built() {
    return root.resolve("site");
  }

  @AfterEach
  void interrupt() throws Exception {
    command.interrupt();
    assertThat(code.get(LIMIT_S, TimeUnit.SECONDS)).isZero();
  }

  private static void await(BooleanSupplier expected, Object shown) throws InterruptedException {
    for (int i = 0; i < LIMIT_S * 50 && !expected.getAsBoolean(); i++) {
      Thread.sleep(20);
    }
    assertThat(expected.getAsBoolean()).as(shown.toString()).isTrue();
  }

  private URI address() throws InterruptedException {
    await(() -> ADDRESS.matcher(out.toString(StandardCharsets.UTF_8)).find(), err);
    Matcher address = ADDRESS.matcher(out.toString(StandardCharsets.UTF_8));
    assertThat(address.find()).isTrue();
    return URI.create(address.group(1));
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  @Test
  void problemsArePrintedAndThatTheyAreGone() throws Exception {
    SmallContent content = SmallContent.in(root.resolve("content"));
    serve(content);
    URI address = address();
    assertThat(get(address).body()).contains("成果");
    content.replace("106/labor/workshops.md", "[workplace]", "[workplac]");
    await(() -> err().contains("1 error, 0 warnings"), err);
    assertThat(err())
        .contains("106/labor/workshops.md:4:10: error[unknown-topic]", "  4 | topics: [workplac]")
        .doesNotContain("\tat ");
    content.replace("106/labor/workshops.md", "[workplac]", "[workplace]");
    await(() -> err().contains("All problems are fixed"), err);
    assertThat(built()).doesNotExist();
  }

  @Test
  void theSiteBuiltLastIsShownWhileContentHasErrors() throws Exception {
    SmallContent content = SmallContent.in(root.resolve("content"));
    Files.createDirectory(built());
    Files.writeString(built().resolve("index.html"), "built");
    Files.writeString(built().resolve("manifest.json"), "{\"generator\": \"chengguo\"}");
    content.replace("106/labor/workshops.md", "[workplace]", "[workplac]");
    serve(content);
    URI address = address();
    assertThat(err()).contains("error[unknown-topic]", "shows the site built last");
    assertThat(get(address).body()).startsWith("built");
    assertThat(get(address).statusCode()).isEqualTo(200);
  }

  @Test
  void contentWithErrorsWaitsToBeMended() throws Exception {
    SmallContent content = SmallContent.in(root.resolve("content"));
    content.replace("106/labor/workshops.md", "[workplace]", "[workplac]");
    serve(content);
    URI address = address();
    assertThat(err()).contains("error[unknown-topic]", "shows them until they are fixed");
    assertThat(get(address).statusCode()).isEqualTo(500);
  }
}
