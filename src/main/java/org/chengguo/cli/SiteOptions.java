package org.chengguo.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.chengguo.Progress;
import org.chengguo.SiteBuild;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options of the verbs that generate the site. */
abstract class SiteOptions extends ContentOptions {
  @Option(
      names = "--templates",
      paramLabel = "DIR",
      converter = PathConverter.class,
      descriptionKey = "templates")
  private Path templates = Path.of("templates");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = BaseUrlConverter.class,
      descriptionKey = "base-url")
  private URI baseUrl;

  @Option(names = "--strict", descriptionKey = "strict")
  private boolean strict;

  @Option(names = "--offline", descriptionKey = "offline")
  private boolean offline;

  SiteOptions(CliContext context) {
    super(context);
  }

  /**
   * The settings of a run.
   *
   * @throws FolderMissing when a folder to read is not there
   */
  SiteBuild.Settings settings(Path output) {
    return new SiteBuild.Settings(
        content(), existing(templates), output, Optional.ofNullable(baseUrl), strict, offline);
  }

  Progress progress() {
    return ConsoleProgress.on(console(), words());
  }

  static int exitCode(SiteBuild.Result result) {
    return result.succeeded() ? ExitCode.FINE : exitCode(result.problems());
  }

  /** Converts an absolute http or https address, and ends it with a slash. */
  static final class BaseUrlConverter implements CommandLine.ITypeConverter<URI> {
    private static final int LAST_PORT = 65535;

    @Override
    public URI convert(String text) {
      try {
        URI uri = new URI(text.endsWith("/") ? text : text + "/");
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        // A page's path is appended to the base URL: a query or fragment would swallow it.
        boolean plain =
            uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null;
        if (web && uri.getHost() != null && plain && uri.getPort() <= LAST_PORT) {
          return uri;
        }
      } catch (URISyntaxException malformed) {
        // reported below like any other wrong address
      }
      throw new CommandLine.TypeConversionException("--base-url " + text + " (https://…)");
    }
  }
}
