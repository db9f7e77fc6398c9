package org.chengguo.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chengguo.derived.Reconciliation;

/**
 * A generated year of content whose figures are right but for planted faults, and what an audit
 * must say of each. It knows the numbers because it made them: it counts with whole numbers of its
 * own and shares no code with the audit.
 */
public final class PlantedReport {
  private static final String SOURCE =
      "\"source\": {\"document\": \"106-report\", \"section\": \"一\"}";

  /** Of 100 figures, as many are given a fault. */
  private static final int FAULTY = 25;

  private final SplitMix64 random;
  private final List<Body> bodies = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();
  private final Map<String, String> verdicts = new LinkedHashMap<>();
  private final Map<String, Predicate<Reconciliation>> causes = new LinkedHashMap<>();
  private final boolean amountsStated;
  private final boolean together;

  /** An agency: its rows of analyses as papers each, its assessments by kind, and its numbers. */
  private record Body(
      String id,
      boolean submitted,
      boolean part,
      boolean grouped,
      List<Integer> analyses,
      int ordinances,
      int policies,
      int meetings,
      int courses,
      boolean states) {
    int papers() {
      return analyses.stream().mapToInt(Integer::intValue).sum();
    }
  }

  private PlantedReport(long seed) {
    this.random = new SplitMix64(seed);
    this.amountsStated = random.percent(85);
    this.together = random.percent(50);
  }

  /** Writes the content of a seed into a folder. */
  public static PlantedReport write(long seed, Path folder) {
    PlantedReport report = new PlantedReport(seed);
    report.makeBodies();
    report.makeFigures();
    report.writeInto(SmallContent.in(folder));
    return report;
  }

  /** Figure → agrees, differs or unverifiable. */
  public Map<String, String> verdicts() {
    return verdicts;
  }

  /** Figure → what its explanations must hold, where the cause of its fault is one they know. */
  public Map<String, Predicate<Reconciliation>> causes() {
    return causes;
  }

  private void makeBodies() {
    boolean allState = random.percent(80);
    int silent = random.between(0, 3);
    int count = random.between(5, 12);
    int shared = random.between(2, 4);
    for (int number = 0; number < count; number++) {
      boolean grouped = together && number < 2;
      List<Integer> analyses = new ArrayList<>();
      for (int row = random.between(0, 4); row > 0; row--) {
        analyses.add(random.percent(20) ? random.between(2, 12) : 1);
      }
      bodies.add(
          new Body(
              "agency-" + number,
              number < 4 || random.percent(85),
              number == count - 1 && random.percent(50),
              grouped,
              analyses,
              random.between(0, 3),
              random.between(0, 3),
              grouped ? shared : random.between(2, 4),
              random.between(0, 30),
              grouped || allState || number != silent));
    }
  }

  /** The bodies that stand for a working group of their own. */
  private List<Body> groups() {
    List<Body> groups = new ArrayList<>();
    for (Body body : bodies) {
      boolean second = together && body.id().equals("agency-1");
      if (body.submitted() && !body.part() && !second) {
        groups.add(body);
      }
    }
    return groups;
  }

  private boolean faulty() {
    return random.percent(FAULTY);
  }

  private long shift() {
    return random.percent(50) ? random.between(1, 9) : -random.between(1, 9);
  }

  /** Adds a figure; its rule is JSON without the braces. */
  private void figure(String id, String value, String unit, String rule, String more) {
    String ruled =
        rule.isEmpty() ? "\"unchecked\": \"parts-not-stated\"" : "\"rule\": {" + rule + "}";
    figures.add(
        String.format(
            "{\"id\": \"%s\", \"label\": \"%s\", \"value\": %s, \"unit\": \"%s\", %s%s, %s}",
            id, id, value, unit, more, ruled, SOURCE));
    verdicts.put(id, rule.isEmpty() ? "unverifiable" : "agrees");
  }

  private void stated(String id, long value, String unit) {
    figure(id, Long.toString(value), unit, "", "");
  }

  /** A counted figure, with any fault a shift that has no known cause. */
  private void counted(String id, long truth, String unit, String rule) {
    long value = truth;
    if (faulty()) {
      value = Math.abs(truth + shift());
    }
    planted(id, value, truth, unit, rule);
  }

  private void planted(String id, long value, long truth, String unit, String rule) {
    figure(id, Long.toString(value), unit, rule, "");
    verdicts.put(id, value == truth ? "agrees" : "differs");
  }

  private void makeFigures() {
    makeAnalyses();
    makeAssessments();
    makePeople();
    makeChanges();
    makeMeetings();
    makeOthers();
  }

  private void makeAnalyses() {
    String rule = "\"kind\": \"count\", \"records\": \"analysis\"";
    long rows = bodies.stream().mapToLong(body -> body.analyses().size()).sum();
    long papers = bodies.stream().mapToLong(Body::papers).sum();
    Body one = bodies.get(random.between(0, 3));
    long ofOne = one.analyses().size();
    long statedOfOne = ofOne;
    long value = rows;
    if (faulty()) {
      switch (random.between(0, 3)) {
        case 0 -> {
          value = papers;
          cause("analyses", papers != rows, way -> way instanceof Reconciliation.OtherUnit);
        }
        case 1 -> {
          statedOfOne = ofOne + random.between(1, 6);
          value = rows + statedOfOne - ofOne;
          cause("analyses", true, way -> adjusts(way, one.id()));
        }
        case 2 -> value = asDistrictOffices(rows);
        default -> value = Math.abs(rows + shift());
      }
    }
    planted("analyses", value, rows, "papers", rule);
    planted("analyses-of-one", statedOfOne, ofOne, "papers", rule + ofAgency(one));
    figures.set(
        figures.size() - 1,
        figures
            .get(figures.size() - 1)
            .replace("\"rule\"", "\"agency\": \"" + one.id() + "\", \"rule\""));
    long other = faulty() ? rows : papers;
    cause("papers", other != papers, way -> way instanceof Reconciliation.OtherUnit);
    planted("papers", other, papers, "papers", rule + ", \"counted\": \"papers\"");
  }

  /** One row of several papers counted as these, another not at all. */
  private long asDistrictOffices(long rows) {
    List<Integer> heavy = new ArrayList<>();
    bodies.forEach(body -> body.analyses().stream().filter(row -> row > 1).forEach(heavy::add));
    if (heavy.size() < 2) {
      return rows;
    }
    long value = rows + heavy.get(0) - 1 - 1;
    cause("analyses", value != rows, way -> way instanceof Reconciliation.Adjusted);
    return value;
  }

  private static boolean adjusts(Reconciliation way, String agency) {
    return way instanceof Reconciliation.Adjusted adjusted
        && adjusted.adjustments().stream()
            .anyMatch(
                adjustment ->
                    adjustment instanceof Reconciliation.AgencyAsStated stated
                        && stated.stated().agency().orElseThrow().id().equals(agency));
  }

  private static String ofAgency(Body body) {
    return ", \"agency\": \"" + body.id() + "\"";
  }

  private void cause(String id, boolean differs, Predicate<Reconciliation> holds) {
    if (differs) {
      causes.put(id, holds);
    }
  }

  private void makeAssessments() {
    String rule = "\"kind\": \"count\", \"records\": \"assessment\"";
    long ordinances = bodies.stream().mapToLong(Body::ordinances).sum();
    long policies = bodies.stream().mapToLong(Body::policies).sum();
    counted("ordinances", ordinances, "cases", rule + ", \"assessmentKind\": \"ordinance\"");
    counted("policies", policies, "cases", rule + ", \"assessmentKind\": \"policy\"");
    counted("assessments", ordinances + policies, "cases", rule);
  }

  private void makePeople() {
    long men = random.between(100, 20000);
    long women = random.between(100, 20000);
    long unknown = random.between(20, 90);
    stated("men", men, "persons");
    stated("women", women, "persons");
    stated("unknown", unknown, "persons");
    long truth = men + women + unknown;
    long value = truth;
    if (faulty()) {
      int kind = random.between(0, 2);
      value = kind == 0 ? truth - women : kind == 1 ? truth + unknown : truth + 10 * shift();
      cause("people", kind == 0, way -> way instanceof Reconciliation.PartLeftOut);
      cause("people", kind == 1, way -> way instanceof Reconciliation.PartTwice);
    }
    planted(
        "people",
        value,
        truth,
        "persons",
        "\"kind\": \"sum\", \"of\": [\"men\", \"women\", \"unknown\"]");
    long hundreds = (truth + 50) / 100;
    boolean off = faulty() && (hundreds + 1) % 10 != 0;
    figure(
        "people-about",
        Long.toString((off ? hundreds + 1 : hundreds) * 100),
        "persons",
        "\"kind\": \"sum\", \"of\": [\"men\", \"women\", \"unknown\"]",
        "\"qualifier\": \"about\", ");
    verdicts.put("people-about", off ? "differs" : "agrees");
    long invited = value + random.between(100, 4000);
    stated("invited", invited, "persons");
    share("men-share", men, value, invited);
    share("women-share", women, value, invited);
  }

  /** A share at none to two digits. */
  private void share(String id, long part, long whole, long other) {
    int digits = random.between(0, 2);
    long truth = rounded(part * 100, whole, digits);
    long value = truth;
    if (faulty()) {
      switch (random.between(0, 2)) {
        case 0 -> {
          value = rounded(part * 100, other, digits);
          cause(id, value != truth, way -> way instanceof Reconciliation.OtherWhole);
        }
        case 1 -> {
          value = cut(part * 100, whole, digits);
          cause(id, value != truth, way -> way instanceof Reconciliation.Cut);
        }
        default -> value = Math.abs(truth + shift());
      }
    }
    String parts =
        "\"kind\": \"share\", \"part\": \""
            + id.replace("-share", "")
            + "\", \"whole\": \"people\"";
    figure(id, decimal(value, digits), "percent", parts, "");
    verdicts.put(id, value == truth ? "agrees" : "differs");
  }

  private void makeChanges() {
    long before = random.between(10, 200);
    long after = before + random.between(1, 150);
    stated("before", before, "classes");
    stated("after", after, "classes");
    counted("more", after - before, "classes", change("before", "after", "amount"));
    long truth = rounded((after - before) * 100, before, 0);
    long value = truth;
    if (faulty()) {
      value = rounded((after - before) * 100, after, 0);
      cause("increase", value != truth, way -> way instanceof Reconciliation.LaterAsBase);
    }
    planted("increase", value, truth, "percent", change("before", "after", "percent"));

    long first = random.between(10, 45);
    long second = first + random.between(1, 50);
    stated("rate-before", first, "percent");
    stated("rate-after", second, "percent");
    counted(
        "points",
        second - first,
        "percentage-points",
        change("rate-before", "rate-after", "percentage-points"));
    long rise = rounded((second - first) * 100, first, 0);
    boolean inPoints = faulty();
    cause(
        "rise",
        inPoints && second - first != rise,
        way -> way instanceof Reconciliation.OtherChange);
    planted(
        "rise",
        inPoints ? second - first : rise,
        rise,
        "percent",
        change("rate-before", "rate-after", "percent"));

    boolean above = faulty();
    long least = Math.min(first, second);
    figure(
        "rates-least",
        Long.toString(above ? least + random.between(1, 5) : least - random.between(0, 5)),
        "percent",
        "\"kind\": \"least\", \"of\": [\"rate-before\", \"rate-after\"]",
        "\"qualifier\": \"at-least\", ");
    verdicts.put("rates-least", above ? "differs" : "agrees");
  }

  private static String change(String from, String to, String as) {
    return String.format(
        "\"kind\": \"difference\", \"from\": \"%s\", \"to\": \"%s\", \"as\": \"%s\"", from, to, as);
  }

  private void makeMeetings() {
    List<Body> groups = groups();
    long required = 0;
    for (Body body : groups) {
      required += body.id().equals("agency-2") ? 4 : together && body.grouped() ? 2 : 3;
    }
    counted("required", required, "times", "\"kind\": \"requirement\", \"subject\": \"meetings\"");
    boolean onlyWithAmount =
        groups.stream().allMatch(body -> body.id().equals("agency-2") || body.grouped());
    if (!amountsStated && !onlyWithAmount) {
      verdicts.put("required", "unverifiable");
    }
    counted(
        "held",
        groups.stream().mapToLong(Body::meetings).sum(),
        "times",
        "\"kind\": \"total\", \"of\": \"meetings-held\"");
    long courses =
        bodies.stream()
            .filter(body -> body.submitted() && !body.part())
            .mapToLong(Body::courses)
            .sum();
    counted("courses", courses, "classes", "\"kind\": \"total\", \"of\": \"courses-held\"");
    if (groups.stream().anyMatch(body -> !body.states())) {
      verdicts.put("held", "unverifiable");
      verdicts.put("courses", "unverifiable");
    }
    if (together) {
      counted(
          "held-together",
          bodies.get(0).meetings(),
          "times",
          "\"kind\": \"total\", \"of\": \"meetings-held\", \"group\": \"丙\"");
    }
    Body one = bodies.get(2);
    counted(
        "held-by-one",
        one.meetings(),
        "times",
        "\"kind\": \"total\", \"of\": \"meetings-held\"" + ofAgency(one));
    if (!one.states()) {
      verdicts.put("held-by-one", "unverifiable");
    }
  }

  private void makeOthers() {
    counted("strategies", 1, "strategies", "\"kind\": \"plan-strategies\", \"category\": \"1\"");
    long submitted = bodies.stream().filter(body -> body.submitted() && !body.part()).count();
    counted(
        "agencies",
        submitted,
        "agencies",
        "\"kind\": \"submissions\", \"states\": [\"submitted\"]");
    counted(
        "measures",
        1,
        "measures",
        "\"kind\": \"count\", \"records\": \"measure\", \"strategy\": \"1\"");
  }

  /** Half up, in whole numbers: the quotient times ten to the digits. */
  private static long rounded(long number, long by, int digits) {
    long scaled = number * (long) Math.pow(10, digits);
    return (2 * scaled + by) / (2 * by);
  }

  private static long cut(long number, long by, int digits) {
    return number * (long) Math.pow(10, digits) / by;
  }

  private static String decimal(long scaled, int digits) {
    String text = Long.toString(scaled);
    if (digits == 0) {
      return text;
    }
    String padded = "0".repeat(Math.max(0, digits + 1 - text.length())) + text;
    int point = padded.length() - digits;
    return padded.substring(0, point) + "." + padded.substring(point);
  }

  private void writeInto(SmallContent content) {
    content.replace(
        "plans/105-108.json",
        "{\"id\": \"meetings\", \"subject\": \"meetings\", \"text\": \"每年開會。\",",
        "{\"id\": \"group\", \"subject\": \"meetings\", \"text\": \"二次。\", \"amount\": 2,"
            + " \"group\": \"丙\", "
            + SOURCE
            + "}, {\"id\": \"one\", \"subject\": \"meetings\", \"text\": \"四次。\", \"amount\": 4,"
            + " \"agencies\": [\"agency-2\"], "
            + SOURCE
            + "}, {\"id\": \"meetings\", \"subject\": \"meetings\", \"text\": \"每年開會。\","
            + (amountsStated ? " \"amount\": 3," : ""));
    content.write("106/figures.json", "{\"figures\": [\n" + String.join(",\n", figures) + "\n]}\n");
    List<String> register = new ArrayList<>();
    for (Body body : bodies) {
      register.add(
          "{\"id\": \""
              + body.id()
              + "\", \"names\": {\"zh-Hant\": \""
              + body.id()
              + "\"}"
              + (body.part() ? ", \"parent\": \"agency-3\"" : "")
              + (body.grouped() ? ", \"groups\": {\"105-108\": \"丙\"}" : "")
              + "}");
      content.write("106/" + body.id() + "/results.json", results(body));
    }
    content.replace(
        "agencies.json",
        "{\"id\": \"police\"",
        String.join(",\n", register) + ",\n{\"id\": \"police\"");
    content.write("106/labor/results.json", "{\"submission\": {\"state\": \"not-stated\"}}\n");
  }

  private String results(Body body) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "\"submission\": {\"state\": \"" + (body.submitted() ? "submitted" : "not-stated") + "\"}");
    if (body.states()) {
      parts.add(
          "\"meetings\": {\"held\": "
              + body.meetings()
              + (body.grouped() ? ", \"shared\": \"丙\"" : "")
              + ", "
              + SOURCE
              + "}");
      parts.add("\"training\": {\"coursesHeld\": " + body.courses() + ", " + SOURCE + "}");
    }
    List<String> analyses = new ArrayList<>();
    for (int papers : body.analyses()) {
      String id = "analysis-" + analyses.size();
      analyses.add(record(id, (papers > 1 ? "\"papers\": " + papers + ", " : "")));
    }
    parts.add("\"analyses\": [" + String.join(", ", analyses) + "]");
    List<String> assessments = new ArrayList<>();
    for (int number = 0; number < body.ordinances() + body.policies(); number++) {
      String kind = number < body.ordinances() ? "ordinance" : "policy";
      assessments.add(record("assessment-" + number, "\"kind\": \"" + kind + "\", "));
    }
    parts.add("\"assessments\": [" + String.join(", ", assessments) + "]");
    return "{" + String.join(",\n", parts) + "}\n";
  }

  private static String record(String id, String more) {
    return "{\"id\": \""
        + id
        + "\", \"title\": \""
        + id
        + "\", \"topics\": [\"safety\"], "
        + more
        + SOURCE
        + "}";
  }
}
