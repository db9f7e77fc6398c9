package org.chengguo.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A tab of the test browser, and what its pages complain of. Most tests use one after the other the
 * same tab, set back in between: a new one takes more of the processor than most tests do.
 */
public final class Tab implements AutoCloseable {
  private static final int LIMIT_MS = 15_000;

  private static Page shared;
  private static boolean isTaken;

  private final Page page;
  private final boolean isOwn;
  private final List<String> complaints = new ArrayList<>();
  private final Consumer<ConsoleMessage> listener = this::listen;
  private final Consumer<String> failure = complaints::add;
  private final Consumer<Dialog> dialogs = this::dismiss;

  private Tab(Page page, boolean isOwn) {
    this.page = page;
    this.isOwn = isOwn;
    page.setDefaultTimeout(LIMIT_MS);
    page.onConsoleMessage(listener);
    page.onPageError(failure);
    page.onDialog(dialogs);
  }

  /** The shared tab, or one of its own where that is taken or could not be set up as wanted. */
  public static Tab with(Browser.NewContextOptions wanted) {
    if (isTaken || Boolean.FALSE.equals(wanted.javaScriptEnabled)) {
      return own(wanted);
    }
    if (shared == null || shared.isClosed()) {
      shared = Chromium.context().newPage();
    }
    isTaken = true;
    setUp(shared, wanted);
    return new Tab(shared, false);
  }

  /** A new tab of a new visitor, for tests that leave traces. */
  public static Tab own(Browser.NewContextOptions wanted) {
    return new Tab(Chromium.context(wanted).newPage(), true);
  }

  private static void setUp(Page page, Browser.NewContextOptions wanted) {
    if (wanted.viewportSize == null) {
      page.setViewportSize(1280, 720); // as in a new context
    } else {
      wanted.viewportSize.ifPresent(size -> page.setViewportSize(size.width, size.height));
    }
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setMedia(Media.SCREEN)
            .setReducedMotion(ReducedMotion.NO_PREFERENCE)
            .setColorScheme(
                wanted.colorScheme == null
                    ? ColorScheme.LIGHT
                    : wanted.colorScheme.orElse(ColorScheme.LIGHT))
            .setForcedColors(
                wanted.forcedColors == null
                    ? ForcedColors.NONE
                    : wanted.forcedColors.orElse(ForcedColors.NONE)));
  }

  private void listen(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      complaints.add(message.text());
    }
  }

  private void dismiss(Dialog dialog) {
    complaints.add("dialog: " + dialog.message());
    dialog.dismiss();
  }

  public Page page() {
    return page;
  }

  /** Errors and warnings of pages, and dialogs, in this visit. */
  public List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    if (isOwn) {
      page.context().close();
      return;
    }
    page.offConsoleMessage(listener);
    page.offPageError(failure);
    page.offDialog(dialogs);
    page.unrouteAll();
    page.context().setOffline(false);
    isTaken = false;
  }
}
