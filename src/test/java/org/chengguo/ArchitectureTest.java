package org.chengguo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** The arrows between packages, and what no class may do wherever it stands. */
@AnalyzeClasses(packages = "org.chengguo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.chengguo";
  private static final List<String> STAGES =
      List.of("content", "checks", "audit", "related", "index", "data", "pages", "report", "output")
          .stream()
          .map(ArchitectureTest::inside)
          .toList();

  private static final Set<String> ENTRY_CLASSES =
      Set.of(
          "ContentReader",
          "SiteChecks",
          "AddressCheck",
          "LinkCheck",
          "FigureAudit",
          "SiteFindings",
          "SearchIndex",
          "RelatedRecords",
          "ContinuationProposals",
          "DataFiles",
          "SearchRequest",
          "SearchAnswer",
          "Hit",
          "FilterField",
          "CompiledReport",
          "AgencySheet",
          "OdtWriter",
          "HtmlWriter",
          "MarkdownWriter",
          "PdfWriter",
          "Result",
          "Written",
          "Unusable",
          "FontSearch",
          "Found",
          "Staging",
          "OutputFile");

  @ArchTest static final ArchRule STAGES_DO_NOT_KNOW_EACH_OTHER = stagesDoNotKnowEachOther();

  @ArchTest
  static final ArchRule NOTHING_DEPENDS_ON_WHAT_RUNS_IT =
      noClasses()
          .that()
          .resideInAnyPackage(and(STAGES, inside("model"), inside("problem")))
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
  static final ArchRule MODEL_KNOWS_PROBLEM_AND_THE_JDK =
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
  static final ArchRule ONLY_CLI_KNOWS_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage(inside("cli"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei.progressbar..");

  @ArchTest
  static final ArchRule ONLY_CLI_SPEAKS_AND_EXITS =
      noClasses()
          .that()
          .resideOutsideOfPackage(inside("cli"))
          .should()
          .accessTargetWhere(member(System.class, "out|err|exit|setOut|setErr"))
          .orShould()
          .accessTargetWhere(member(Throwable.class, "printStackTrace"))
          .orShould()
          .accessTargetWhere(member(Runtime.class, "exit|halt"));

  @ArchTest
  static final ArchRule ONLY_OUTPUT_WRITES =
      noClasses()
          .that()
          .resideOutsideOfPackage(inside("output"))
          .should()
          .accessTargetWhere(
              member(
                  java.nio.file.Files.class,
                  "write.*|newOutputStream|newBufferedWriter|newByteChannel|create.*|copy|move"
                      + "|delete.*|set.*"))
          .orShould()
          .accessTargetWhere(
              member(java.io.File.class, "createNewFile|createTempFile|mkdirs?|delete.*|renameTo"))
          .orShould()
          .accessTargetWhere(member(java.nio.channels.FileChannel.class, "open"))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(FileWriter.class, RandomAccessFile.class)
          .orShould()
          .callConstructor(java.io.FileOutputStream.class, String.class)
          .orShould()
          .callConstructor(java.io.FileOutputStream.class, String.class, boolean.class)
          .orShould()
          .callConstructor(java.io.FileOutputStream.class, java.io.File.class)
          .orShould()
          .callConstructor(java.io.FileOutputStream.class, java.io.File.class, boolean.class)
          .orShould()
          .callConstructor(PrintWriter.class, String.class)
          .orShould()
          .callConstructor(PrintWriter.class, java.io.File.class)
          .orShould()
          .callConstructor(PrintStream.class, String.class)
          .orShould()
          .callConstructor(PrintStream.class, java.io.File.class);

  @ArchTest
  static final ArchRule THE_MACHINE_DOES_NOT_REACH_THE_SITE =
      noClasses()
          .should()
          .accessTargetWhere(member(java.util.Locale.class, "getDefault|setDefault"))
          .orShould()
          .accessTargetWhere(member(java.util.TimeZone.class, "getDefault|setDefault"))
          .orShould()
          .accessTargetWhere(member(com.ibm.icu.util.ULocale.class, "getDefault|setDefault"))
          .orShould()
          .accessTargetWhere(member(java.time.ZoneId.class, "systemDefault"))
          .orShould()
          .accessTargetWhere(member(java.nio.charset.Charset.class, "defaultCharset"))
          .orShould()
          .accessTargetWhere(
              owner("java\\.time\\.(Instant|Year|YearMonth|.*Date|.*Time|.*DateTime)", "now"))
          .orShould()
          .accessTargetWhere(member(java.time.Clock.class, "system.*|tick.*"))
          .orShould()
          .accessTargetWhere(member(System.class, "currentTimeMillis|nanoTime"))
          .orShould()
          .callConstructor(java.util.Date.class)
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Random.class, ThreadLocalRandom.class)
          .orShould()
          .accessTargetWhere(member(Math.class, "random"))
          .orShould()
          .accessTargetWhere(member(java.util.UUID.class, "randomUUID"))
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)");

  @ArchTest
  static final ArchRule STAGES_SHOW_THEIR_ENTRY_CLASSES_ONLY =
      noClasses()
          .that()
          .resideInAnyPackage(
              inside("content"),
              inside("checks"),
              inside("audit"),
              inside("related"),
              inside("index"),
              inside("data"),
              inside("report"),
              inside("output"))
          .and(
              DescribedPredicate.describe(
                  "are no entry classes", found -> !ENTRY_CLASSES.contains(found.getSimpleName())))
          .should()
          .bePublic();

  private static String inside(String name) {
    return ROOT + "." + name + "..";
  }

  private static String[] and(List<String> packages, String... more) {
    List<String> all = new ArrayList<>(packages);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static ArchRule stagesDoNotKnowEachOther() {
    List<ArchRule> rules = new ArrayList<>();
    for (String stage : STAGES) {
      String[] others =
          STAGES.stream().filter(other -> !other.equals(stage)).toArray(String[]::new);
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(stage)
              .should()
              .dependOnClassesThat(resideInAnyPackage(others))
              .allowEmptyShould(true)); // not every stage is there yet
    }
    return CompositeArchRule.of(rules);
  }

  /** A field or method of a class by its name, called or referred to. */
  private static DescribedPredicate<JavaAccess<?>> member(Class<?> owner, String name) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + "." + name,
        access -> access.getTargetOwner().isAssignableTo(owner) && access.getName().matches(name));
  }

  private static DescribedPredicate<JavaAccess<?>> owner(String owners, String name) {
    return DescribedPredicate.describe(
        owners + "." + name,
        access ->
            access.getTargetOwner().getName().matches(owners) && access.getName().matches(name));
  }
}
