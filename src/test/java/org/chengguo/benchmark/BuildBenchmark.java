package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengguo.Project;
import org.chengguo.model.Site;
import org.chengguo.testing.HugoContent;
import org.chengguo.testing.RealContent;
import org.chengguo.testing.SyntheticContent;
import org.junit.jupiter.api.Test;

/**
 * Measures whole processes on synthetic and on the real content, beside Hugo with Pagefind and an
 * older jar: {@code mvn -Pbenchmark test -Dtest=BuildBenchmark}. Its options are in {@link
 * Options}, its results in src/docs/benchmarks.md.
 */
class BuildBenchmark {
  private static final String QUERY = "哺集乳室";
  private static final String AGENCY = "labor";
  private static final Path FOLDER = Project.target().resolve("benchmark");

  private final Options options =
      Options.of(System.getProperties(), Project.target().resolve("chengguo.jar"));
  private final Results results = new Results(Project.docs());
  private final List<Measurement> measured = new ArrayList<>();

  @Test
  void measure() throws IOException {
    Measurements before = results.read();
    if (options.runs() > 0) {
      run(before);
    } else {
      results.write(target(), before);
    }
    assertThat(measured)
        .as("runs without a result")
        .noneMatch(measurement -> measurement.outcome().startsWith("failed"));
  }

  private Path target() {
    return options.update() ? Project.docs() : FOLDER.resolve("results");
  }

  private void run(Measurements before) throws IOException {
    Path time = Tool.TIME.find();
    List<Chengguo> builds = builds();
    Optional<Peers> peers =
        options.peers() && !options.records().isEmpty()
            ? Optional.of(Peers.installed(FOLDER.resolve("pagefind")))
            : Optional.empty();
    try (WorkFolder work = WorkFolder.in(FOLDER, BuildBenchmark::print)) {
      Rounds rounds =
          new Rounds(work.folder(), options.runs(), options.limit(), time, BuildBenchmark::print);
      if (options.real()) {
        for (Map.Entry<Work, List<Candidate>> verb : verbs(builds).entrySet()) {
          finish(before, rounds.measure(verb.getKey(), verb.getValue()));
        }
      }
      for (int records : options.records()) {
        work.requireSpace(records);
        List<Candidate> candidates = synthetic(records, work.folder(), builds, peers);
        finish(before, rounds.measure(Work.synthetic(records), candidates));
      }
      results.writeMachine(target(), Machine.describe(work.folder(), peers));
    }
  }

  private List<Chengguo> builds() throws IOException {
    List<Chengguo> builds = new ArrayList<>();
    builds.add(Chengguo.at(options.jar(), Comparison.OURS, ""));
    if (options.older().isPresent()) {
      builds.add(Chengguo.at(options.older().get(), Comparison.OLDER, options.olderName()));
    }
    return builds;
  }

  /** Writes the results so far: a benchmark of hours may be stopped. */
  private void finish(Measurements before, List<Measurement> newer) throws IOException {
    measured.addAll(newer);
    results.write(target(), before.replacedBy(measured));
  }

  private static Map<Work, List<Candidate>> verbs(List<Chengguo> builds) throws IOException {
    Path content = Project.content();
    Site site = RealContent.site();
    int records = site.records().size();
    Map<Work, List<Candidate>> verbs = new LinkedHashMap<>();
    verbs.put(new Work("build", records), each(builds, build -> build.build(content, site)));
    verbs.put(new Work("check", records), each(builds, build -> build.check(content)));
    if (builds.get(0).knows("check", "--agency")) {
      List<Candidate> checks = new ArrayList<>();
      for (Chengguo build : builds) {
        // One that cannot check less checks all.
        checks.add(
            build.knows("check", "--agency")
                ? build.check(content, "--agency", AGENCY)
                : build.check(content));
      }
      verbs.put(new Work("check --agency " + AGENCY, records), checks);
    }
    verbs.put(new Work("search", records), each(builds, build -> build.search(content, QUERY)));
    verbs.put(new Work("audit", records), each(builds, build -> build.audit(content)));
    return verbs;
  }

  private static List<Candidate> each(
      List<Chengguo> builds, Function<Chengguo, Candidate> candidate) {
    return builds.stream().map(candidate).toList();
  }

  private static List<Candidate> synthetic(
      int records, Path folder, List<Chengguo> builds, Optional<Peers> peers) throws IOException {
    print("writing the content of %,d records".formatted(records));
    Site site = SyntheticContent.site(records);
    Path content = folder.resolve("content-" + records);
    SyntheticContent.write(content, site);
    List<Candidate> candidates = new ArrayList<>(each(builds, build -> build.build(content, site)));
    if (peers.isPresent()) {
      Path source = folder.resolve("hugo-" + records);
      HugoContent.write(source, site);
      candidates.addAll(peers.get().build(source, site));
    }
    return candidates;
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
