package org.chengguo.cli;

import java.io.IOException;
import java.util.List;
import org.chengguo.SiteBuild;
import org.chengguo.derived.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code propose}: records that may carry others on, for a person to accept into content. */
@Command(name = "propose")
final class ProposeCommand extends ContentOptions {
  @Option(names = "--all", descriptionKey = "propose-all")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      converter = TextOrJsonConverter.class,
      descriptionKey = "search-format")
  private String format = "text";

  ProposeCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public Integer call() throws IOException {
    SiteBuild.Proposed read =
        new SiteBuild(SiteBuild.Settings.reading(content()), ConsoleProgress.on(console(), words()))
            .propose();
    if (read.proposals().isEmpty()) {
      print(read.result().problems());
      return exitCode(read.result());
    }
    List<Proposal> proposals =
        read.proposals().get().stream().filter(proposal -> all || !proposal.linked()).toList();
    ProposalReport report = new ProposalReport(proposals);
    console().out().print(format.equals("json") ? report.json() : report.text(words(), language()));
    return ExitCode.FINE;
  }
}
