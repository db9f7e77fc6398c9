package org.chengguo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** What no class may do, wherever it stands. */
@AnalyzeClasses(packages = "org.chengguo", importOptions = ImportOption.DoNotIncludeTests.class)
class CodingRulesTest {
  private static final String CLI = "org.chengguo.cli..";
  private static final String OUTPUT = "org.chengguo.output..";

  @ArchTest
  static final ArchRule ONLY_CLI_KNOWS_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei.progressbar..");

  @ArchTest
  static final ArchRule ONLY_CLI_SPEAKS_AND_EXITS =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
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
          .resideOutsideOfPackage(OUTPUT)
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
