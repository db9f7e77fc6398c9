package org.chengguo.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.chengguo.LiveSite;
import org.chengguo.SiteBuild;
import org.chengguo.problem.Problems;
import org.chengguo.serve.LivePreview;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: shows the site and its edits until it is interrupted. */
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
    Problems refused = new Problems();
    boolean isBuilt = SiteBuild.isPublished(output, refused);
    if (!refused.sorted().isEmpty()) {
      return refuse(refused.sorted());
    }
    try (LiveSite site = LiveSite.open(settings(output))) {
      LiveReport report = new LiveReport(site, console(), words(), language());
      report.changed();
      if (site.state().sites() == 0) {
        console().err().println(words().text(isBuilt ? "not-served" : "not-yet-served"));
      }
      site.listen(report);
      return serve(site, isBuilt ? Optional.of(output) : Optional.empty());
    }
  }

  private int serve(LiveSite site, Optional<Path> built) throws IOException {
    try (LivePreview preview = LivePreview.start(site, built, port, language())) {
      console().out().println(words().text("serving", preview.address()));
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
