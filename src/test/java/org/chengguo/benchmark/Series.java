package org.chengguo.benchmark;

import java.util.List;
import java.util.Locale;

/** Lines of the chart: each is told from the others by colour, mark, dashes and its label. */
enum Series {
  // Text needs a contrast of 4.5 (WCAG 1.4.3), and labels are in the colour of their line.
  OURS(Comparison.OURS, "#0a58ca", "#79b8ff", "none", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"),
  OLDER(Comparison.OLDER, "#57606a", "#b1bac4", "7 4", "M-4.5-4.5h9v9h-9z"),
  HUGO(Comparison.HUGO, "#b3005e", "#ff8cc6", "2 3", "M0-6l5.5 10h-11z"),
  PAGEFIND(Comparison.PAGEFIND, "#117a37", "#66d98a", "9 3 2 3", "M0-6.5l6 6.5-6 6.5-6-6.5z"),
  PEERS(Comparison.PEERS, "#9a4d00", "#ffb366", "none", "M-5-6h10l-5 10z");

  static final Scheme LIGHT = new Scheme("#ffffff", "#1f2328", "#c8d0d8");
  static final Scheme DARK = new Scheme("#0d1117", "#e6edf3", "#444c56");

  /** Colours of all that is no line, on a light or a dark page. */
  record Scheme(String ground, String text, String grid) {}

  private final String candidate;
  private final String light;
  private final String dark;
  private final String dashes;
  private final String mark;

  Series(String candidate, String light, String dark, String dashes, String mark) {
    this.candidate = candidate;
    this.light = light;
    this.dark = dark;
    this.dashes = dashes;
    this.mark = mark;
  }

  String candidate() {
    return candidate;
  }

  /** Returns the name of its class in the chart. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String light() {
    return light;
  }

  String dark() {
    return dark;
  }

  /** Returns the outline of its mark, as an SVG path around 0, 0. */
  String mark() {
    return mark;
  }

  /** Returns the style sheet of the chart, for light and dark pages. */
  static String style() {
    StringBuilder style = new StringBuilder();
    style.append("text{font:14px system-ui,sans-serif}.title{font-weight:600;font-size:16px}");
    style.append(".line{fill:none;stroke-width:2}.leader{stroke-dasharray:1 4}");
    for (Series series : values()) {
      style.append(".%s .line{stroke-dasharray:%s}".formatted(series.id(), series.dashes));
    }
    style.append(colours(LIGHT, List.of(values()).stream().map(Series::light).toList()));
    style.append("@media (prefers-color-scheme:dark){");
    style.append(colours(DARK, List.of(values()).stream().map(Series::dark).toList()));
    return style.append('}').toString();
  }

  private static String colours(Scheme scheme, List<String> lines) {
    StringBuilder style = new StringBuilder();
    style.append(".ground{fill:%s}text{fill:%s}".formatted(scheme.ground, scheme.text));
    style.append(".grid{stroke:%s}".formatted(scheme.grid));
    for (Series series : values()) {
      style.append(
          ".%1$s{stroke:%2$s}.%1$s text,.%1$s .mark{fill:%2$s;stroke:none}"
              .formatted(series.id(), lines.get(series.ordinal())));
    }
    return style.toString();
  }
}
