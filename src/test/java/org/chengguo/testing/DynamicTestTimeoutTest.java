package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;

class DynamicTestTimeoutTest {
  @Test
  void aPageThatNeverAnswersIsLeft() {
    try (BrowserContext context = Chromium.context();
        Page page = context.newPage()) {
      assertThatThrownBy(
              () ->
                  DynamicTestTimeout.limit(
                      () -> page.evaluate("new Promise(() => {})"), 500, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class)
          .hasMessage("took longer than 500 MILLISECONDS");
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
      assertThat(page.evaluate("6 * 7")).as("the browser is of use to the next test").isEqualTo(42);
    }
  }

  @Test
  void everyTestRunHasIt() {
    assertThat(ServiceLoader.load(Extension.class))
        .hasAtLeastOneElementOfType(DynamicTestTimeout.class);
  }

  @Test
  void whatFailsInTimeFailsAsItWould() {
    IllegalStateException failure = new IllegalStateException("as it would");
    assertThatThrownBy(
            () ->
                DynamicTestTimeout.limit(
                    () -> {
                      throw failure;
                    },
                    1,
                    TimeUnit.MINUTES))
        .isSameAs(failure);
  }
}
