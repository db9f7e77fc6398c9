package org.chengguo.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengguo.SiteBuild;
import org.chengguo.problem.Messages;
import org.chengguo.problem.Problem;
import org.chengguo.problem.ProblemReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options of the verbs that read content, and how they report. */
abstract class SiteOptions extends CommonOptions {
  private final Surroundings surroundings;
  private final Map<String, List<String>> linesByPath = new HashMap<>();

  @Option(
      names = "--content",
      paramLabel = "DIR",
      converter = FolderConverter.class,
      descriptionKey = "content")
  private Path content = Path.of("content");

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      converter = FolderConverter.class,
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

  SiteOptions(Surroundings surroundings) {
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
    Messages messages = Messages.in(surroundings.language());
    return new ProblemReport(problems, messages, this::lines);
  }

  /** Prints what a run found, if anything, where errors go. */
  void print(List<Problem> problems) {
    if (!problems.isEmpty()) {
      console().err().print(report(problems).text());
    }
  }

  /** The exit code of a run: what cannot be read or written is not the content's fault. */
  static int exitCode(SiteBuild.Result result) {
    if (result.succeeded()) {
      return ExitCode.FINE;
    }
    boolean files = result.problems().stream().anyMatch(problem -> problem.code().concernsFiles());
    return files ? ExitCode.FILES : ExitCode.CONTENT;
  }

  /** The lines of a source file, read once however many problems quote it. */
  private List<String> lines(String path) {
    return linesByPath.computeIfAbsent(path, SiteOptions::readLines);
  }

  private static List<String> readLines(String path) {
    try {
      String text = new String(Files.readAllBytes(Path.of(path)), StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
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

  /** A folder's name, not blank. */
  static final class FolderConverter implements CommandLine.ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
      try {
        if (!text.isBlank()) {
          return Path.of(text);
        }
      } catch (InvalidPathException unusable) {
        // reported below like a blank one
      }
      throw new CommandLine.TypeConversionException("\"" + text + "\"");
    }
  }

  /** An absolute http or https address, with a slash at its end. */
  static final class BaseUrlConverter implements CommandLine.ITypeConverter<URI> {
    private static final int LAST_PORT = 65535;

    @Override
    public URI convert(String text) {
      try {
        URI uri = new URI(text.endsWith("/") ? text : text + "/");
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
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
