package org.chengguo;

import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.chengguo.artifact.Input;

class FuzzInputs {
  public static void main(String[] a) throws Exception {
    String site = a[0];
    int n = Integer.parseInt(a[1]);
    long seed = Long.parseLong(a[2]);
    Path content =
        site.equals("real")
            ? Project.content()
            : Project.goldenSites().resolve(site).resolve("content");
    Path work = Files.createTempDirectory("fuzz");
    FileTree.copy(Project.templates(), work.resolve("templates"));
    FileTree.copy(content, work.resolve("content"));
    SiteState base = SiteState.read(work, Optional.empty(), false).orElseThrow();
    long all = 0;
    for (String p : base.paths()) all += base.inputs(p).size();
    System.out.println(base.paths().size() + " files, " + all + " inputs");
    Map<String, Set<Input>> witnessed = new TreeMap<>();
    int valid = 0;
    long dirty = 0, changedTotal = 0;
    Map<String, String> unsound = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      FileTree.delete(work.resolve("content"));
      FileTree.copy(content, work.resolve("content"));
      String what = new ContentEdits(work.resolve("content"), seed + i).edit();
      Optional<SiteState> s;
      try {
        s = SiteState.read(work, Optional.empty(), false);
      } catch (RuntimeException e) {
        System.out.println(what + " EX " + e);
        continue;
      }
      if (s.isEmpty()) continue;
      valid++;
      SiteState later = s.get();
      Set<String> changed = base.changed(later);
      changedTotal += changed.size();
      for (String p : base.paths())
        if (later.inputs(p) != null) {
          boolean may = base.mayChange(p, later);
          if (may) dirty++;
          if (changed.contains(p)) {
            if (!may) unsound.merge(p, what, (x, y) -> x.length() > 200 ? x : x + " | " + y);
            Set<Input> ci = base.changedInputs(p, later);
            if (ci.size() == 1) witnessed.computeIfAbsent(p, k -> new HashSet<>()).addAll(ci);
          }
        }
    }
    System.out.println(
        valid + " valid of " + n + ", changed " + changedTotal + ", may change " + dirty);
    unsound.forEach((p, w) -> System.out.println("UNSOUND " + p + "  <- " + w));
    if (a.length > 3) {
      for (String p : base.paths()) {
        if (p.startsWith("en/")) continue;
        Set<Input> un = new HashSet<>(base.inputs(p));
        un.removeAll(witnessed.getOrDefault(p, Set.of()));
        un.removeIf(
            x ->
                x instanceof Input.Template
                    || x instanceof Input.Asset
                    || x instanceof Input.Setting
                    || x instanceof Input.Words);
        if (!un.isEmpty())
          System.out.println(
              "NOWITNESS "
                  + p
                  + " "
                  + un.stream().map(Object::toString).sorted().collect(Collectors.joining(" ")));
      }
    }
    FileTree.delete(work);
  }
}
