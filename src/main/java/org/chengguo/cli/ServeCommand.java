package org.chengguo.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.chengguo.SiteBuild;
import org.chengguo.serve.PreviewServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: builds, then shows the site until it is interrupted. */
@Command(name = "serve")
final class ServeCommand extends SiteOptions {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      converter = PathConverter.class,
      descriptionKey = "output")
  private Path output = Path.of("site-output");

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = PortConverter.class,
      descriptionKey = "port")
  private int port = 8000;

  ServeCommand(CliContext context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    SiteBuild.Result result = new SiteBuild(settings(output), progress()).build();
    print(result.problems());
    if (!result.succeeded()) {
      boolean refused =
          result.problems().stream().anyMatch(problem -> problem.code().concernsOutput());
      if (refused || !Files.exists(output.resolve("index.html"))) {
        return exitCode(result);
      }
      // The last good site is of more use to someone who is editing than none.
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

  /** Converts a port; 0 stands for any that is free. */
  static final class PortConverter implements CommandLine.ITypeConverter<Integer> {
    private static final int LAST = 65535;

    @Override
    public Integer convert(String text) {
      if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= LAST) {
        return Integer.valueOf(text);
      }
      throw new CommandLine.TypeConversionException("--port " + text);
    }
  }
}
