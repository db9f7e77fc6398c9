package org.chengguo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.SiteReader;
import org.chengguo.model.Language;
import org.chengguo.model.RocYear;
import org.chengguo.problem.Messages;
import org.chengguo.problem.Problem;
import org.chengguo.problem.ProblemReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options of the verbs that read content, and their problem reports. */
abstract class ContentOptions extends CommonOptions {
  private final CliContext context;
  private final Map<String, List<String>> linesByPath = new HashMap<>();

  @Option(
      names = "--content",
      paramLabel = "DIR",
      converter = PathConverter.class,
      descriptionKey = "content")
  private Path content = Path.of("content");

  ContentOptions(CliContext context) {
    this.context = context;
  }

  Console console() {
    return context.console();
  }

  CliWords words() {
    return context.words();
  }

  Language language() {
    return context.language();
  }

  /**
   * The content folder.
   *
   * @throws FolderMissing when it is not there
   */
  Path content() {
    return existing(content);
  }

  static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new FolderMissing(folder);
    }
    return folder;
  }

  ProblemReport report(List<Problem> problems) {
    Messages messages = Messages.in(language());
    return new ProblemReport(problems, messages, this::lines);
  }

  /** Prints the problems of a run, if any, to the error stream. */
  void print(List<Problem> problems) {
    if (!problems.isEmpty()) {
      console().err().print(report(problems).text());
    }
  }

  /** Prints the known years, for one that the content does not have. */
  int unknownYear(RocYear asked, List<RocYear> years) {
    List<String> known = years.stream().map(RocYear::toString).toList();
    console().err().println(words().text("error.year", asked.toString(), String.join(", ", known)));
    return ExitCode.USAGE;
  }

  /**
   * Reads and checks the content as it stands.
   *
   * @throws FolderMissing when the folder is not there
   */
  SiteReader.Reading read() {
    return SiteReader.read(SiteReader.Settings.of(content()));
  }

  /** Prints why content cannot be used, and gives the exit code. */
  int refuse(List<Problem> problems) {
    print(problems);
    return exitCode(problems);
  }

  /** The exit code of a failed run: what cannot be read or written is not the content's error. */
  static int exitCode(List<Problem> problems) {
    boolean files = problems.stream().anyMatch(problem -> problem.code().concernsFiles());
    return files ? ExitCode.FILES : ExitCode.CONTENT;
  }

  // Cached: a broken file may have thousands of problems, each of which quotes a line.
  private List<String> lines(String path) {
    return linesByPath.computeIfAbsent(path, ContentOptions::readLines);
  }

  private static List<String> readLines(String path) {
    try {
      String text = new String(Files.readAllBytes(Path.of(path)), StandardCharsets.UTF_8);
      // Readers skip a byte order mark too, so that columns agree.
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (IOException | InvalidPathException notAFile) {
      return List.of();
    }
  }

  /** Thrown for a folder that was named but does not exist. */
  static final class FolderMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FolderMissing(Path folder) {
      super(folder.toString());
    }
  }

  /** Converts the name of a file or folder, which must not be blank. */
  static final class PathConverter implements CommandLine.ITypeConverter<Path> {
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
}
