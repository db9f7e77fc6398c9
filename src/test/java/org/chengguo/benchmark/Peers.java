package org.chengguo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chengguo.model.Site;

/** Hugo, which renders the pages, and Pagefind, which indexes them. */
record Peers(Path hugo, String hugoVersion, Path pagefind, String pagefindVersion) {
  // The version of the search's benchmark too: src/test/benchmarks/peers/package.json.
  private static final String PAGEFIND = "1.6.0";
  private static final String SITE = "hugo/site";
  private static final String INDEX = SITE + "/pagefind";

  /**
   * Finds Hugo on the machine, and installs Pagefind from npm.
   *
   * @param folder that Pagefind is installed in, if it is not there yet
   */
  static Peers installed(Path folder) throws IOException {
    Path hugo = Tool.HUGO.find();
    Path pagefind = folder.resolve("node_modules/.bin/pagefind");
    if (!Files.exists(pagefind)) {
      Files.createDirectories(folder);
      Tool.run(
          List.of(
              Tool.NPM.find().toString(),
              "install",
              "--prefix",
              folder.toString(),
              "--no-audit",
              "--no-fund",
              "pagefind@" + PAGEFIND));
    }
    return new Peers(
        hugo,
        Tool.run(List.of(hugo.toString(), "version")).replaceAll("hugo v([0-9.]+).*", "$1"),
        pagefind,
        Tool.run(List.of(pagefind.toString(), "--version")).replaceAll("[^0-9.]", ""));
  }

  /** Hugo and then Pagefind, which adds to the site of the same round. */
  List<Candidate> build(Path source, Site site) {
    List<String> pages = site.records().stream().flatMap(Chengguo::pages).toList();
    Candidate render =
        new Candidate(
            Comparison.HUGO,
            hugoVersion,
            "hugo",
            round ->
                List.of(
                    hugo.toString(),
                    "--source",
                    source.toString(),
                    "--destination",
                    round.resolve(SITE).toString()),
            SITE,
            Verifications.pages(pages));
    Candidate index =
        new Candidate(
            Comparison.PAGEFIND,
            pagefindVersion,
            "pagefind",
            round -> List.of(pagefind.toString(), "--site", round.resolve(SITE).toString()),
            INDEX,
            Verifications.indexed(pages.size()));
    return List.of(render, index);
  }
}
