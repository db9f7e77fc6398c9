package org.chengguo.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.chengguo.SiteBuild;
import org.chengguo.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: builds, then shows the site until it is interrupted. */
@Command(name = "serve")
final class ServeCommand extends SiteOptions {
  @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
  private Path output = Path.of("site-output");

  @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
  private int port = 8000;

  ServeCommand(CommandFactory.Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public Integer call() throws IOException {
    SiteBuild.Result result = run(output).build();
    print(result.problems());
    if (!result.succeeded()) {
      if (!Files.exists(output.resolve("index.html"))) {
        return exitCode(result);
      }
      console().err().println(words().text("not-served"));
    }
    try (PreviewServer server = PreviewServer.start(output, port)) {
      console().out().println(words().text("serving", server.address()));
      new CountDownLatch(1).await();
    } catch (BindException taken) {
      console().err().println(words().text("error.port", Integer.toString(port)));
      return ExitCode.FILES;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.FINE;
  }
}
