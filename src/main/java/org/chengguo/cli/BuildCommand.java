package org.chengguo.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.chengguo.SiteBuild;
import org.chengguo.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code build}: content → site. */
@Command(name = "build")
final class BuildCommand extends SiteOptions {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      converter = PathConverter.class,
      descriptionKey = "output")
  private Path output = Path.of("site-output");

  @Option(names = "--timings", descriptionKey = "timings")
  private boolean timings;

  BuildCommand(CliContext context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    StageTable table = new StageTable();
    Stages stages = timings ? table : Stages.unmeasured();
    SiteBuild.Result result = new SiteBuild(settings(output), progress(), stages).build();
    print(result.problems());
    if (result.succeeded()) {
      console().out().println(words().text("built", result.files(), output));
    }
    if (timings) {
      console().err().print(table.text(words()));
    }
    return exitCode(result);
  }
}
