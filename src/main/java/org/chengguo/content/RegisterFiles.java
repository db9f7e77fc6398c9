package org.chengguo.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.format.DeclaredId;
import org.chengguo.format.Entry;
import org.chengguo.format.References;
import org.chengguo.format.SchemaFile;
import org.chengguo.format.Schemas;
import org.chengguo.format.SourceTree;
import org.chengguo.model.Agency;
import org.chengguo.model.Origin;
import org.chengguo.model.Plan;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * The register files: site.json, agencies.json, topics.json and plans.
 *
 * <p>Their ids are known once they are parsed, so that references can be checked even if these
 * files are invalid.
 *
 * @param plans trees by the id in the file's name
 */
record RegisterFiles(
    Optional<SourceTree> site,
    Optional<SourceTree> agencies,
    Optional<SourceTree> topics,
    Map<String, SourceTree> plans,
    boolean plansAreComplete,
    Problems problems) {
  static final List<String> NAMES = List.of("site.json", "agencies.json", "topics.json");

  static RegisterFiles read(ContentFolder root, List<ContentFolder.Item> items, Problems problems) {
    Map<String, SourceTree> json = new LinkedHashMap<>();
    Map<String, SourceTree> plans = new LinkedHashMap<>();
    boolean complete = false;
    for (ContentFolder.Item item : items) {
      if (item.isFolder() && item.name().equals("plans")) {
        complete = readPlans(root.enter(item), plans);
      } else if (!item.isFolder() && NAMES.contains(item.name())) {
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
      Optional<SourceTree> tree = slug.flatMap(name -> folder.readJson(item));
      if (tree.isPresent()) {
        plans.put(slug.orElseThrow(), tree.get());
      } else {
        complete = false;
      }
    }
    return complete;
  }

  /** Returns the trees of all files that could be parsed. */
  Stream<SourceTree> trees() {
    return Stream.concat(
        Stream.of(site, agencies, topics).flatMap(Optional::stream), plans.values().stream());
  }

  /** Returns the declared ids; kinds of broken files stay unknown. */
  References references() {
    References references = withIds(References.NONE, References.Kind.AGENCY, agencies, "agencies");
    references = withIds(references, References.Kind.TOPIC, topics, "topics");
    references = withIds(references, References.Kind.ISSUE, topics, "issues");
    return plansAreComplete ? references.with(References.Kind.PLAN, plans.keySet()) : references;
  }

  private static References withIds(
      References references, References.Kind kind, Optional<SourceTree> tree, String key) {
    boolean declared = tree.isPresent() && tree.get().root().path(key).isArray();
    return declared ? references.with(kind, ids(tree.get(), key)) : references;
  }

  /** Returns the references of a document that belongs to a plan. */
  References under(String planId, References references) {
    SourceTree plan = plans.get(planId);
    if (plan == null || !plan.root().path("categories").isArray()) {
      return references;
    }
    return references
        .with(References.Kind.STRATEGY, strategies(plan.root()))
        .with(References.Kind.BRANCH, branches(plan.root()))
        .with(References.Kind.CATEGORY, ids(plan, "categories"))
        .with(References.Kind.GROUP, ids(plan, "groups"))
        .with(References.Kind.ASSESSMENT_KIND, ids(plan, "assessmentKinds"));
  }

  /** Returns the references of a plan, which may name branches of the plan before. */
  private References within(String planId, References references) {
    References ofPlan = under(planId, references);
    SourceTree before = plans.get(plans.get(planId).root().path("before").asText());
    return before != null && before.root().path("categories").isArray()
        ? ofPlan.with(References.Kind.COUNTERPART, branches(before.root()))
        : ofPlan;
  }

  /** Returns the ids of strategies, and of categories without any. */
  private static List<String> strategies(JsonNode plan) {
    // A measure names the category alone only where the plan lists no strategies under it.
    List<String> ids = new ArrayList<>();
    for (JsonNode category : plan.path("categories")) {
      if (category.path("strategies").isEmpty()) {
        ids.add(category.path("id").asText());
      }
      category.path("strategies").forEach(strategy -> ids.add(strategy.path("id").asText()));
    }
    return ids;
  }

  /** Returns the ids of categories and strategies. */
  private static List<String> branches(JsonNode plan) {
    List<String> ids = new ArrayList<>();
    for (JsonNode category : plan.path("categories")) {
      ids.add(category.path("id").asText());
      category.path("strategies").forEach(strategy -> ids.add(strategy.path("id").asText()));
    }
    return ids;
  }

  private static List<String> ids(SourceTree tree, String key) {
    return DeclaredId.names(DeclaredId.in(tree, key));
  }

  /** Validates the files and binds them; empty if any of them is invalid. */
  Optional<Registers> bind(Schemas schemas, References references) {
    // "&=" and not "&&": every file is checked, whatever is wrong with the others.
    boolean valid = site.isPresent() && agencies.isPresent() && topics.isPresent();
    valid &= site.isEmpty() || isValid(schemas, SchemaFile.SITE, site.get());
    boolean validAgencies =
        agencies.isPresent() && isValid(schemas, SchemaFile.AGENCIES, agencies.get());
    valid &= validAgencies;
    if (validAgencies) {
      new RegisterYears(Entry.of(agencies.get()), problems).check();
    }
    valid &= topics.isEmpty() || isValid(schemas, SchemaFile.TOPICS, topics.get());
    agencies.ifPresent(tree -> reportDuplicates(tree, "agencies"));
    agencies.ifPresent(this::reportUnknownGroups);
    topics.ifPresent(tree -> reportDuplicates(tree, "topics"));
    topics.ifPresent(tree -> reportDuplicates(tree, "issues"));
    for (Map.Entry<String, SourceTree> plan : plans.entrySet()) {
      Schemas planSchemas = schemas.with(within(plan.getKey(), references));
      valid &= isValid(planSchemas, SchemaFile.PLAN, plan.getValue());
      valid &= isNamed(plan.getKey(), plan.getValue());
      reportRepeatedPlanIds(plan.getValue());
      reportCrosswalk(plan.getValue());
    }
    return valid && plansAreComplete ? Optional.of(registers()) : Optional.empty();
  }

  private boolean isValid(Schemas schemas, SchemaFile kind, SourceTree tree) {
    return schemas.check(kind, tree, problems).isEmpty();
  }

  private void reportDuplicates(SourceTree tree, String key) {
    DeclaredId.reportDuplicates(DeclaredId.in(tree, key), problems);
  }

  /** Reports a plan whose id is not its file's name, and returns whether they agree. */
  private boolean isNamed(String fileId, SourceTree tree) {
    Optional<DeclaredId> id = DeclaredId.of(Entry.of(tree));
    boolean differs = id.isPresent() && !id.get().id().equals(fileId);
    if (differs) {
      problems.add(Code.ID_IS_NOT_NAME, id.get().origin(), id.get().id(), fileId);
    }
    return !differs;
  }

  private void reportRepeatedPlanIds(SourceTree tree) {
    List<DeclaredId> strategies = new ArrayList<>(DeclaredId.in(tree, "categories"));
    for (Entry category : Entry.of(tree).entries("categories")) {
      for (Entry strategy : category.entries("strategies")) {
        Optional<DeclaredId> id = DeclaredId.of(strategy);
        id.ifPresent(declared -> reportMisplaced(category, declared));
        id.ifPresent(strategies::add);
      }
    }
    DeclaredId.reportDuplicates(strategies, problems);
    reportDuplicates(tree, "rules");
    reportDuplicates(tree, "assessmentKinds");
  }

  /** Reports a wrong plan before, and counterparts that are named twice. */
  private void reportCrosswalk(SourceTree tree) {
    // Also at equality: a plan that names itself would be its own predecessor.
    String id = tree.root().path("before").asText();
    SourceTree before = plans.get(id);
    if (before != null && firstYear(before) >= firstYear(tree)) {
      problems.add(Code.PLAN_NOT_BEFORE, tree.valueAt("/before"), id);
    }
    CrosswalkBinder.branches(Entry.of(tree))
        .map(
            branch ->
                branch.entries("counterparts").stream()
                    .flatMap(link -> DeclaredId.of(link).stream())
                    .toList())
        .forEach(ids -> DeclaredId.reportDuplicates(ids, problems));
  }

  private static int firstYear(SourceTree plan) {
    return plan.root().path("years").path(0).asInt();
  }

  private void reportMisplaced(Entry category, DeclaredId strategy) {
    String prefix = category.node().path("id").asText() + ".";
    if (!strategy.id().startsWith(prefix)) {
      problems.add(Code.BAD_FORM, strategy.origin(), "strategyOfCategory", strategy.id(), prefix);
    }
  }

  /** Reports groups and plans of agencies that do not exist. */
  private void reportUnknownGroups(SourceTree tree) {
    // Not by formats of the schema: here the plan is a key, and its group depends on that key.
    for (Entry agency : Entry.of(tree).entries("agencies")) {
      agency
          .node()
          .path("groups")
          .properties()
          .forEach(group -> reportUnknownGroup(agency, group.getKey(), group.getValue().asText()));
    }
  }

  private void reportUnknownGroup(Entry agency, String planId, String group) {
    Origin origin = agency.tree().keyAt(agency.pointer() + "/groups/" + planId);
    if (plans.containsKey(planId)) {
      if (!ids(plans.get(planId), "groups").contains(group)) {
        problems.add(Code.UNKNOWN_GROUP, origin, group);
      }
    } else if (plansAreComplete) {
      problems.add(Code.UNKNOWN_PLAN, origin, planId);
    }
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
