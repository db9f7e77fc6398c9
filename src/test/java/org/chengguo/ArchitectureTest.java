package org.chengguo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The arrows between packages. */
@AnalyzeClasses(packages = "org.chengguo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.chengguo";
  private static final List<String> STAGES =
      List.of("content", "checks", "audit", "related", "index", "data", "pages", "report", "output")
          .stream()
          .map(ArchitectureTest::inside)
          .toList();

  /** What several stages stand on; it knows no stage and no flow. */
  private static final List<String> SHARED =
      List.of("artifact", "derived", "document", "format", "render", "terms", "wording").stream()
          .map(ArchitectureTest::inside)
          .toList();

  /** Rooms of pages: what they offer each other is public for pages alone. */
  private static final List<String> ROOMS_OF_PAGES =
      List.of("pages.views", "pages.charts", "pages.compare").stream()
          .map(ArchitectureTest::inside)
          .toList();

  private static final Set<String> ENTRY_CLASSES =
      Set.of(
          ROOT + ".content.ContentReader",
          ROOT + ".content.PartReader",
          ROOT + ".content.ContentScope",
          ROOT + ".checks.SiteChecks",
          ROOT + ".checks.AddressCheck",
          ROOT + ".checks.LinkCheck",
          ROOT + ".checks.WrittenLinks",
          ROOT + ".checks.PageLinks",
          ROOT + ".checks.PageReader",
          ROOT + ".audit.FigureAudit",
          ROOT + ".audit.SiteFindings",
          ROOT + ".related.RelatedRecords",
          ROOT + ".related.ContinuationProposals",
          ROOT + ".index.SearchIndex",
          ROOT + ".index.SearchRequest",
          ROOT + ".index.SearchAnswer",
          ROOT + ".index.SearchAnswer$Hit",
          ROOT + ".index.FilterField",
          ROOT + ".data.DataFiles",
          ROOT + ".report.CompiledReport",
          ROOT + ".report.AgencySheet",
          ROOT + ".report.OdtWriter",
          ROOT + ".report.HtmlWriter",
          ROOT + ".report.MarkdownWriter",
          ROOT + ".report.PdfWriter",
          ROOT + ".report.PdfWriter$Result",
          ROOT + ".report.PdfWriter$Written",
          ROOT + ".report.PdfWriter$Unusable",
          ROOT + ".report.FontSearch",
          ROOT + ".report.FontSearch$Found",
          ROOT + ".pages.SitePages",
          ROOT + ".pages.SiteAddresses",
          ROOT + ".pages.SiteAddresses$Place",
          ROOT + ".pages.Reports",
          ROOT + ".pages.Reports$Form",
          ROOT + ".output.Staging",
          ROOT + ".output.OutputFile");

  @ArchTest static final ArchRule STAGES_DO_NOT_KNOW_EACH_OTHER = stagesDoNotKnowEachOther();

  @ArchTest
  static final ArchRule NOTHING_DEPENDS_ON_WHAT_RUNS_IT =
      noClasses()
          .that()
          .resideInAnyPackage(and(all(STAGES, SHARED), inside("model"), inside("problem")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, inside("cli"), inside("serve"));

  @ArchTest
  static final ArchRule WHAT_RUNS_THE_STAGES_KNOWS_ONLY_THE_FLOW =
      noClasses()
          .that()
          .resideInAnyPackage(inside("cli"), inside("serve"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(and(STAGES));

  @ArchTest
  static final ArchRule WHAT_STAGES_SHARE_KNOWS_NO_STAGE =
      noClasses()
          .that()
          .resideInAnyPackage(and(SHARED, inside("model"), inside("problem")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(and(STAGES));

  @ArchTest
  static final ArchRule DERIVED_VALUES_KNOW_ONLY_THE_MODEL =
      classes()
          .that()
          .resideInAnyPackage(inside("derived"), inside("document"))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(inside("derived"), inside("document"), inside("model"), "java..");

  @ArchTest
  static final ArchRule WORDING_KNOWS_ONLY_WHAT_IT_NAMES =
      noClasses()
          .that()
          .resideInAPackage(inside("wording"))
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              inside("wording"),
                              inside("derived"),
                              inside("model"),
                              inside("text")))));

  @ArchTest
  static final ArchRule MODEL_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage(inside("model"))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(inside("model"), "java..");

  @ArchTest
  static final ArchRule PROBLEM_KNOWS_ONLY_THE_MODEL_AND_WORDS =
      noClasses()
          .that()
          .resideInAPackage(inside("problem"))
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(inside("problem"), inside("model"), inside("text")))));

  @ArchTest
  static final ArchRule WHAT_ALL_SHARE_KNOWS_NOTHING_OF_THE_SITE =
      noClasses()
          .that()
          .resideInAnyPackage(inside("text"), inside("hosting"))
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(inside("text"), inside("hosting")))));

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ROOMS_OF_PAGES_HAVE_NO_CYCLES =
      slices().matching(ROOT + ".pages.(*)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ROOMS_OF_PAGES_ARE_FOR_PAGES_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage(inside("pages"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(and(ROOMS_OF_PAGES));

  @ArchTest
  static void entryClassesAreThere(JavaClasses classes) {
    ENTRY_CLASSES.forEach(name -> assertThat(classes.contain(name)).as(name).isTrue());
  }

  @ArchTest
  static final ArchRule STAGES_SHOW_THEIR_ENTRY_CLASSES_ONLY =
      noClasses()
          .that()
          .resideInAnyPackage(and(STAGES))
          .and()
          .resideOutsideOfPackages(and(ROOMS_OF_PAGES))
          .and(
              DescribedPredicate.describe(
                  "are no entry classes", type -> !ENTRY_CLASSES.contains(type.getName())))
          .should()
          .bePublic();

  private static String inside(String name) {
    return ROOT + "." + name + "..";
  }

  private static List<String> all(List<String> some, List<String> more) {
    return List.of(and(some, and(more)));
  }

  private static String[] and(List<String> packages, String... more) {
    List<String> all = new ArrayList<>(packages);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static ArchRule stagesDoNotKnowEachOther() {
    List<ArchRule> rules = new ArrayList<>();
    for (String stage : STAGES) {
      String[] others = STAGES.stream().filter(name -> !name.equals(stage)).toArray(String[]::new);
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(stage)
              .should()
              .dependOnClassesThat(resideInAnyPackage(others)));
    }
    return CompositeArchRule.of(rules);
  }
}
