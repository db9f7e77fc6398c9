package org.chengguo.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chengguo.SiteBuild;
import org.chengguo.problem.Messages;
import org.chengguo.problem.Problem;
import org.chengguo.problem.ProblemReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options of the verbs that read content, and how they report. */
abstract class SiteOptions extends CommonOptions {
  private final CommandFactory.Surroundings surroundings;

  @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
  private Path content = Path.of("content");

  @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "templates")
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

  SiteOptions(CommandFactory.Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Console console() {
    return surroundings.console();
  }

  CliWords words() {
    return surroundings.words();
  }

  /**
   * A run over the content.
   *
   * @throws FolderMissing when a folder to read is not there
   */
  SiteBuild run(Path output) {
    for (Path folder : List.of(content, templates)) {
      if (!Files.isDirectory(folder)) {
        throw new FolderMissing(folder);
      }
    }
    SiteBuild.Settings settings =
        new SiteBuild.Settings(
            content, templates, output, Optional.ofNullable(baseUrl), strict, offline);
    return new SiteBuild(settings, ConsoleProgress.on(console(), words()));
  }

  ProblemReport report(List<Problem> problems) {
    Messages messages = Messages.in(surroundings.language().tag());
    return new ProblemReport(problems, messages, SiteOptions::lines);
  }

  /** Prints what a run found, if anything, where errors go. */
  void print(List<Problem> problems) {
    if (!problems.isEmpty()) {
      console().err().print(report(problems).text());
    }
  }

  /**
   * The exit code of a run: an output folder that may not be replaced is not the content's fault.
   */
  static int exitCode(SiteBuild.Result result) {
    if (result.succeeded()) {
      return ExitCode.FINE;
    }
    boolean output =
        result.problems().stream().allMatch(problem -> problem.code().id().startsWith("output-"));
    return output ? ExitCode.FILES : ExitCode.CONTENT;
  }

  private static List<String> lines(String path) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(path));
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | InvalidPathException notAFile) {
      return List.of();
    }
  }

  /** A folder that was named but is not there. */
  static final class FolderMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FolderMissing(Path folder) {
      super(folder.toString());
    }
  }

  /** An absolute http or https address, with a slash at its end. */
  static final class BaseUrlConverter implements CommandLine.ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
      try {
        URI uri = new URI(text.endsWith("/") ? text : text + "/");
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
          return uri;
        }
      } catch (URISyntaxException malformed) {
        // reported below like any other wrong address
      }
      throw new CommandLine.TypeConversionException("--base-url " + text);
    }
  }
}
