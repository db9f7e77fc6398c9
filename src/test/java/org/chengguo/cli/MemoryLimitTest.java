package org.chengguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.chengguo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lack of memory is told from a bug, however it comes about. */
final class MemoryLimitTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private CliContext context(Language language) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new CliContext(new Console(stream, stream, false), CliWords.in(language), language);
  }

  @ParameterizedTest
  @CsvSource({"EN, There is not enough memory", "ZH_HANT, 記憶體不足"})
  void itIsOneSentenceInTheLanguageAskedFor(Language language, String start) {
    MemoryLimit memory = new MemoryLimit(context(language));

    assertThat(memory.report()).isEqualTo(3);
    assertThat(memory.report()).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(start).containsOnlyOnce("-Xmx1g");
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
  }

  @Test
  void whatAnotherThreadThrewIsFound() {
    assertThat(MemoryLimit.causes(new OutOfMemoryError())).isTrue();
    assertThat(MemoryLimit.causes(thrownBy(() -> inAPool(new OutOfMemoryError())))).isTrue();
    assertThat(MemoryLimit.causes(new CompletionException(new OutOfMemoryError()))).isTrue();
    assertThat(MemoryLimit.causes(thrownBy(FailedForMemory::touch))).isTrue();
    assertThat(MemoryLimit.causes(thrownBy(FailedForMemory::touch))).isTrue(); // not initialized
  }

  @Test
  void whatIsNotOfMemoryIsABug() {
    assertThat(MemoryLimit.causes(new StackOverflowError())).isFalse();
    assertThat(MemoryLimit.causes(new IllegalStateException("OutOfMemoryError"))).isFalse();
    assertThat(MemoryLimit.causes(thrownBy(Failed::touch))).isFalse();
    Exception circle = new IllegalStateException();
    circle.initCause(new IllegalArgumentException(circle));
    assertThat(MemoryLimit.causes(circle)).isFalse();
  }

  @Test
  void handlersTellTheTwoApart() {
    CliContext context = context(Language.EN);
    ErrorHandler errors = new ErrorHandler(context, new MemoryLimit(context));

    assertThat(errors.execution(new IllegalStateException(new OutOfMemoryError()), null, null))
        .isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ");
    assertThat(errors.error(new StackOverflowError())).isEqualTo(70);
    assertThat(errors.error(new NoClassDefFoundError())).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("a bug of ours", "\tat ");
  }

  private static void inAPool(OutOfMemoryError error) {
    IntStream.range(0, 100)
        .parallel()
        .forEach(
            i -> {
              if (i == 99) {
                throw error;
              }
            });
  }

  private static Throwable thrownBy(Runnable code) {
    try {
      CompletableFuture.runAsync(code).join();
    } catch (CompletionException thrown) {
      return thrown;
    }
    throw new AssertionError("threw nothing");
  }

  /** Class whose first use needs more memory than there is. */
  private static final class FailedForMemory {
    private static final Object FIRST = fail();

    private static Object fail() {
      throw new OutOfMemoryError();
    }

    static void touch() {
      assertThat(FIRST).isNull();
    }
  }

  /** Class whose first use fails for another reason. */
  private static final class Failed {
    private static final Object FIRST = fail();

    private static Object fail() {
      throw new IllegalStateException();
    }

    static void touch() {
      assertThat(FIRST).isNull();
    }
  }
}
