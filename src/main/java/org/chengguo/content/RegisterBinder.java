package org.chengguo.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengguo.format.Entry;
import org.chengguo.model.Agency;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Category;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.FormerName;
import org.chengguo.model.Issue;
import org.chengguo.model.Language;
import org.chengguo.model.Plan;
import org.chengguo.model.RocYear;
import org.chengguo.model.Rule;
import org.chengguo.model.RuleSubject;
import org.chengguo.model.SiteInfo;
import org.chengguo.model.Strategy;
import org.chengguo.model.Text;
import org.chengguo.model.Topic;
import org.chengguo.model.Unit;

/** Binds valid register files to the model. */
final class RegisterBinder {
  private RegisterBinder() {}

  static SiteInfo siteInfo(Entry site) {
    Entry licence = site.entry("licence");
    return new SiteInfo(
        site.names("title"),
        site.names("description"),
        site.names("publisher"),
        baseUrl(site.text("baseUrl")),
        site.texts("languages").stream().map(tag -> Language.of(tag).orElseThrow()).toList(),
        new SiteInfo.Licence(licence.names("name"), URI.create(licence.text("url"))),
        site.optionalText("contact").map(URI::create));
  }

  private static URI baseUrl(String text) {
    // With the slash, so that relative addresses are resolved in its folder and not next to it.
    return URI.create(text.endsWith("/") ? text : text + "/");
  }

  static Map<String, Agency> agencies(Entry file) {
    Map<String, Agency> agencies = new LinkedHashMap<>();
    for (Entry entry : file.entries("agencies")) {
      Text name = entry.names("names");
      Agency agency =
          new Agency(
              entry.text("id"),
              name,
              entry.optionalText("short").orElse(name.chinese()),
              entry.texts("aliases"),
              entry.entries("formerNames").stream().map(RegisterBinder::formerName).toList(),
              groups(entry.node().path("groups")),
              entry.optionalText("parent"),
              year(entry, "from"),
              year(entry, "until"),
              entry.texts("predecessors"),
              !entry.optionalText("status").equals(Optional.of("unresolved")),
              entry.optionalText("note"),
              entry.origin());
      // The first of a repeated id, which is reported: the site is not published then.
      agencies.putIfAbsent(agency.id(), agency);
    }
    return agencies;
  }

  private static AssessmentKind assessmentKind(Entry kind) {
    return new AssessmentKind(
        kind.text("id"),
        kind.printed("title"),
        kind.optionalText("relation").map(Crosswalk.Relation::of));
  }

  private static FormerName formerName(Entry former) {
    return new FormerName(
        former.names("names"),
        year(former, "from"),
        new RocYear(former.entry("years").integer("until")));
  }

  private static Optional<RocYear> year(Entry agency, String key) {
    return agency
        .optionalEntry("years")
        .flatMap(years -> years.optionalInteger(key))
        .map(RocYear::new);
  }

  private static Map<String, String> groups(JsonNode node) {
    Map<String, String> groups = new LinkedHashMap<>();
    node.properties().forEach(group -> groups.put(group.getKey(), group.getValue().asText()));
    return groups;
  }

  static Map<String, Topic> topics(Entry file) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (Entry entry : file.entries("topics")) {
      topics.putIfAbsent(entry.text("id"), new Topic(entry.text("id"), entry.names("names")));
    }
    return topics;
  }

  static Map<String, Issue> issues(Entry file) {
    Map<String, Issue> issues = new LinkedHashMap<>();
    for (Entry entry : file.entries("issues")) {
      issues.putIfAbsent(entry.text("id"), new Issue(entry.text("id"), entry.names("names")));
    }
    return issues;
  }

  static Plan plan(Entry plan, Map<String, Agency> agencies) {
    String id = plan.text("id");
    return new Plan(
        id,
        plan.printed("title"),
        plan.entries("years").stream().map(year -> new RocYear(year.node().intValue())).toList(),
        plan.entries("groups").stream().map(RegisterBinder::group).toList(),
        plan.entries("rules").stream().map(rule -> rule(rule, agencies)).toList(),
        plan.entries("assessmentKinds").stream().map(RegisterBinder::assessmentKind).toList(),
        plan.entries("categories").stream().map(category -> category(id, category)).toList(),
        CrosswalkBinder.crosswalk(plan));
  }

  private static Plan.Group group(Entry group) {
    return new Plan.Group(group.text("id"), group.text("title"), group.optionalText("note"));
  }

  private static Rule rule(Entry rule, Map<String, Agency> agencies) {
    return new Rule(
        rule.text("id"),
        RuleSubject.of(rule.text("subject")),
        rule.text("text"),
        rule.has("amount") ? Optional.of(rule.decimal("amount")) : Optional.empty(),
        rule.optionalText("unit").map(Unit::of),
        rule.optionalInteger("everyYears").orElse(1),
        rule.flag("perOccasion"),
        rule.optionalText("group"),
        rule.texts("agencies").stream().map(agencies::get).toList(),
        rule.source());
  }

  private static Category category(String plan, Entry category) {
    String id = category.text("id");
    List<Strategy> strategies =
        category.entries("strategies").stream()
            .map(strategy -> strategy(plan, id, strategy))
            .toList();
    return new Category(strategy(plan, id, category), strategies);
  }

  private static Strategy strategy(String plan, String category, Entry branch) {
    return new Strategy(
        plan, branch.text("id"), category, branch.printed("title"), branch.optionalText("note"));
  }
}
