package org.chengguo.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengguo.model.Agency;
import org.chengguo.model.Plan;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * The files beside the years: site, agencies, topics, plans. Their ids are known as soon as they
 * are parsed, so that references everywhere can be checked even where these files have faults.
 *
 * @param plans the file's id → its tree
 */
record RegisterFiles(
    Optional<SourceTree> site,
    Optional<SourceTree> agencies,
    Optional<SourceTree> topics,
    Map<String, SourceTree> plans,
    boolean plansAreComplete,
    Problems problems) {

  static RegisterFiles read(ContentFolder root, List<ContentFolder.Item> items, Problems problems) {
    Map<String, SourceTree> json = new LinkedHashMap<>();
    Map<String, SourceTree> plans = new LinkedHashMap<>();
    boolean complete = true;
    for (ContentFolder.Item item : items) {
      if (item.isFolder() && item.name().equals("plans")) {
        complete = readPlans(root.enter(item), plans);
      } else if (!item.isFolder()
          && List.of("site.json", "agencies.json", "topics.json").contains(item.name())) {
        root.readJson(item).ifPresent(tree -> json.put(item.name(), tree));
      }
    }
    return new RegisterFiles(
        Optional.ofNullable(json.get("site.json")),
        Optional.ofNullable(json.get("agencies.json")),
        Optional.ofNullable(json.get("topics.json")),
        plans,
        complete,
        problems);
  }

  private static boolean readPlans(ContentFolder folder, Map<String, SourceTree> plans) {
    boolean complete = true;
    for (ContentFolder.Item item : folder.items()) {
      Optional<String> slug = FileNames.slug(item, ".json", folder);
      Optional<SourceTree> tree = slug.flatMap(unused -> folder.readJson(item));
      if (tree.isPresent()) {
        plans.put(slug.orElseThrow(), tree.get());
      } else {
        complete = false;
      }
    }
    return complete;
  }

  /** The ids that the files declare. A file that could not be parsed leaves its kind open. */
  References references() {
    References references = References.NONE;
    if (agencies.isPresent()) {
      references = references.with(References.Kind.AGENCY, ids(agencies.get(), "agencies"));
    }
    if (topics.isPresent()) {
      references = references.with(References.Kind.TOPIC, ids(topics.get(), "topics"));
      references = references.with(References.Kind.ISSUE, ids(topics.get(), "issues"));
    }
    return plansAreComplete ? references.with(References.Kind.PLAN, plans.keySet()) : references;
  }

  /** The references of a document that stands under a plan. */
  References under(String planId, References references) {
    SourceTree plan = plans.get(planId);
    if (plan == null) {
      return references;
    }
    return references
        .with(References.Kind.STRATEGY, strategies(plan.root()))
        .with(References.Kind.GROUP, ids(plan, "groups"));
  }

  /** Strategies, and the categories that have none under them. */
  private static List<String> strategies(JsonNode plan) {
    List<String> ids = new ArrayList<>();
    for (JsonNode category : plan.path("categories")) {
      if (category.path("strategies").isEmpty()) {
        ids.add(category.path("id").asText());
      }
      category.path("strategies").forEach(strategy -> ids.add(strategy.path("id").asText()));
    }
    return ids;
  }

  private static List<String> ids(SourceTree tree, String key) {
    return DeclaredId.names(DeclaredId.in(tree, key));
  }

  /** Checks the files and makes their values; empty when any of them has a fault. */
  Optional<Registers> bind(Schemas schemas, References references) {
    boolean sound = site.isPresent() && agencies.isPresent() && topics.isPresent();
    sound &= site.isEmpty() || isSound(schemas, Schemas.Kind.SITE, site.get());
    sound &= agencies.isEmpty() || isSound(schemas, Schemas.Kind.AGENCIES, agencies.get());
    sound &= topics.isEmpty() || isSound(schemas, Schemas.Kind.TOPICS, topics.get());
    agencies.ifPresent(tree -> reportDuplicates(tree, "agencies"));
    topics.ifPresent(tree -> reportDuplicates(tree, "topics"));
    topics.ifPresent(tree -> reportDuplicates(tree, "issues"));
    for (Map.Entry<String, SourceTree> plan : plans.entrySet()) {
      Schemas planSchemas = Schemas.with(under(plan.getKey(), references));
      sound &= isSound(planSchemas, Schemas.Kind.PLAN, plan.getValue());
      reportPlanFaults(plan.getKey(), plan.getValue());
    }
    return sound && plansAreComplete ? Optional.of(registers()) : Optional.empty();
  }

  private boolean isSound(Schemas schemas, Schemas.Kind kind, SourceTree tree) {
    return schemas.check(kind, tree, problems).isEmpty();
  }

  private void reportDuplicates(SourceTree tree, String key) {
    DeclaredId.reportDuplicates(DeclaredId.in(tree, key), problems);
  }

  private void reportPlanFaults(String fileId, SourceTree tree) {
    Entry plan = Entry.of(tree);
    if (plan.node().path("id").isTextual() && !plan.text("id").equals(fileId)) {
      problems.add(Code.BAD_NAME, plan.origin("id"), plan.text("id"));
    }
    List<DeclaredId> strategies = new ArrayList<>(DeclaredId.in(tree, "categories"));
    for (Entry category : plan.entries("categories")) {
      for (Entry strategy : category.entries("strategies")) {
        if (strategy.node().path("id").isTextual()) {
          strategies.add(new DeclaredId(strategy.text("id"), strategy.origin("id")));
        }
      }
    }
    DeclaredId.reportDuplicates(strategies, problems);
    reportDuplicates(tree, "rules");
    reportDuplicates(tree, "assessmentKinds");
  }

  private Registers registers() {
    Map<String, Agency> bound = RegisterBinder.agencies(Entry.of(agencies.orElseThrow()));
    Map<String, Plan> boundPlans = new LinkedHashMap<>();
    plans.values().stream()
        .map(tree -> RegisterBinder.plan(Entry.of(tree), bound))
        .sorted(Comparator.comparing(plan -> plan.years().get(0)))
        .forEach(plan -> boundPlans.put(plan.id(), plan));
    Entry vocabulary = Entry.of(topics.orElseThrow());
    return new Registers(
        RegisterBinder.siteInfo(Entry.of(site.orElseThrow())),
        bound,
        RegisterBinder.topics(vocabulary),
        RegisterBinder.issues(vocabulary),
        boundPlans);
  }
}
