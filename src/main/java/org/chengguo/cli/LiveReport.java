package org.chengguo.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chengguo.LiveSite;
import org.chengguo.model.Language;
import org.chengguo.problem.Messages;
import org.chengguo.problem.Problem;
import org.chengguo.problem.ProblemReport;

/** Prints the problems of a live site whenever they change. */
final class LiveReport implements LiveSite.Listener {
  private final LiveSite site;
  private final Console console;
  private final CliWords words;
  private final Messages messages;
  private final Set<String> failures = new HashSet<>();
  private List<Problem> printed = List.of();

  LiveReport(LiveSite site, Console console, CliWords words, Language language) {
    this.site = site;
    this.console = console;
    this.words = words;
    this.messages = Messages.in(language);
  }

  @Override
  public synchronized void changed() {
    List<Problem> problems = site.state().problems();
    if (problems.equals(printed)) {
      return;
    }
    if (problems.isEmpty()) {
      console.err().println(words.text("mended"));
    } else {
      console.err().print(new ProblemReport(problems, messages, site::lines).text());
    }
    printed = problems;
  }

  @Override
  public synchronized void failed(Throwable bug) {
    if (!failures.add(place(bug))) {
      return; // the same for thousands of pages
    }
    if (MemoryLimit.causes(bug)) {
      console.err().println(words.text("error.memory"));
    } else {
      console.err().println(words.text("error.bug"));
      bug.printStackTrace(console.err());
    }
  }

  private static String place(Throwable bug) {
    String thrown = bug.getClass().getName();
    return Stream.of(bug.getStackTrace()).findFirst().map(at -> thrown + " " + at).orElse(thrown);
  }
}
