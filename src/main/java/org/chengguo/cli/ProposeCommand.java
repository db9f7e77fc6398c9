package org.chengguo.cli;

import java.util.List;
import org.chengguo.SiteProposals;
import org.chengguo.SiteReader;
import org.chengguo.derived.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code propose}: records that may continue others, for a person to accept into content. */
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

  ProposeCommand(CliContext context) {
    super(context);
  }

  @Override
  public Integer call() {
    SiteReader.Reading reading = read();
    if (reading.site().isEmpty()) {
      return refuse(reading.problems());
    }
    List<Proposal> proposals =
        SiteProposals.of(reading.site().get()).stream()
            .filter(proposal -> all || !proposal.linked())
            .toList();
    ProposalReport report = new ProposalReport(proposals);
    console().out().print(format.equals("json") ? report.json() : report.text(words(), language()));
    return ExitCode.FINE;
  }
}
