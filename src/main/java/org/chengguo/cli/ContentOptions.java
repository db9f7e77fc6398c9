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

/** The options of the verbs that read content, and how they report. */
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

  /** Prints what a run found, if anything, where errors go. */
  void print(List<Problem> problems) {
    if (!problems.isEmpty()) {
      console().err().print(report(problems).text());
    }
  }

  /** Tells the years that there are. */
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

  /** The lines of a source file, read once however many problems quote it. */
  private List<String> lines(String path) {
    return linesByPath.computeIfAbsent(path, ContentOptions::readLines);
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

  /** The name of a file or folder, not blank. */
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
