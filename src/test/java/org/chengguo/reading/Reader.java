package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chengguo.RealSite;
import org.chengguo.testing.Chromium;
import org.chengguo.testing.StaticServer;

/** Someone who reads the real site, with one tab open. */
final class Reader implements AutoCloseable {
  static final int WIDE = 1280;
  static final int NARROW = 360;

  /** A window of 1280 pixels enlarged four times, as WCAG 1.4.10 has it. */
  static final int ENLARGED = 320;

  /** The size of text that browsers come with, in pixels. */
  static final int USUAL_TEXT = 16;

  private static final int HEIGHT = 800;

  private final StaticServer server;
  private final BrowserContext context;
  private final Page page;
  private final CDPSession protocol;
  private final boolean runsScripts;

  /**
   * Waits for the width to be that of the page, which comes after the call, and for the frame in
   * which media queries are evaluated: the search page opens its filters then.
   */
  private static final String AWAIT_WIDTH =
      """
      async width => {
        const frame = () => new Promise(requestAnimationFrame);
        for (let frames = 0; innerWidth !== width; frames++) {
          if (frames > 600) throw new Error(`${innerWidth} pixels wide, not ${width}`);
          await frame();
        }
        await frame();
        await frame();
      }
      """;

  private Reader(StaticServer server, Browser.NewContextOptions options) {
    this.server = server;
    this.context = Chromium.context(options);
    this.page = context.newPage();
    this.protocol = context.newCDPSession(page);
    this.runsScripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
    page.setDefaultTimeout(15_000);
  }

  /** With a wide window. */
  static Reader arrive() {
    return arrive(new Browser.NewContextOptions());
  }

  /** With a browser set up otherwise; its window is wide, unless that is set too. */
  static Reader arrive(Browser.NewContextOptions options) {
    if (options.viewportSize == null) {
      options.setViewportSize(WIDE, HEIGHT);
    }
    return new Reader(StaticServer.of(RealSite.folder()), options);
  }

  /** Opens a page and waits until it is complete. */
  Reader open(Place place) {
    open(place.address());
    return await(place.kind().shown());
  }

  /** Opens an address below the site's root. */
  Reader open(String address) {
    page.navigate(server.address() + address);
    return this;
  }

  /** Fails when another page is open, because this one did not come. */
  void assertAt(Place place) {
    String expected = place.edition() + place.kind().file();
    assertThat(address().replaceFirst("[?#].*", "")).as("%s is open", place).isEqualTo(expected);
  }

  /** Sets window, media, spaces and size of text back to what they were at the arrival. */
  void reset() {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setMedia(Media.SCREEN)
            .setColorScheme(ColorScheme.LIGHT)
            .setForcedColors(ForcedColors.NONE)
            .setReducedMotion(ReducedMotion.NO_PREFERENCE));
    width(WIDE).textSize(USUAL_TEXT).space(false);
    // Scripts follow the size of text too, by media queries in rem, but some frames later: a check
    // that counts what they show comes before those that change it.
    awaitWidth(WIDE);
    page.evaluate("scrollTo({top: 0, behavior: 'instant'})");
  }

  /** Waits until something is to be seen. */
  Reader await(String selector) {
    page.locator(selector)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    return this;
  }

  /** Makes the window as wide, and lets scripts that watch its width follow. */
  Reader width(int width) {
    if (page.viewportSize().width != width) {
      page.setViewportSize(width, HEIGHT);
      awaitWidth(width);
    }
    return this;
  }

  private void awaitWidth(int width) {
    // Without scripts no frame callback ever runs.
    if (runsScripts) {
      page.evaluate(AWAIT_WIDTH, width);
    }
  }

  Reader colours(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    return this;
  }

  /**
   * Presses Alt and a letter, as the browser itself takes them: its driver's keys reach the page.
   */
  Reader pressAccessKey(String letter) {
    String key = letter.toLowerCase(Locale.ROOT);
    JsonObject press = new JsonObject();
    press.addProperty("type", "char");
    press.addProperty("modifiers", 1);
    press.addProperty("text", key);
    press.addProperty("unmodifiedText", key);
    protocol.send("Input.dispatchKeyEvent", press);
    return this;
  }

  /** The size of text that the reader's browser is set to. */
  Reader textSize(int pixels) {
    JsonObject sizes = new JsonObject();
    sizes.addProperty("standard", pixels);
    sizes.addProperty("fixed", pixels);
    JsonObject message = new JsonObject();
    message.add("fontSizes", sizes);
    protocol.send("Page.setFontSizes", message);
    return this;
  }

  /** Spaces as wide as WCAG 1.4.12 has them, or the page's own. */
  Reader space(boolean wide) {
    page.evaluate(script("spaces.js"), wide);
    return this;
  }

  Reader press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** Speaks to the browser in its own protocol. */
  CDPSession protocol() {
    return protocol;
  }

  Page page() {
    return page;
  }

  StaticServer server() {
    return server;
  }

  BrowserContext context() {
    return context;
  }

  /** The address below the site's root, decoded. */
  String address() {
    String path = (String) page.evaluate("decodeURIComponent(location.href)");
    return path.substring(server.address().toString().length());
  }

  /** What a script of {@code /reading/} finds on the page, as lines. */
  List<String> find(String script) {
    return find(script, null);
  }

  /** What a script finds on the page, given an argument. */
  List<String> find(String script, Object argument) {
    return ((List<?>) page.evaluate(script(script), argument))
        .stream().map(String::valueOf).toList();
  }

  /** A script of {@code /reading/}. */
  static String script(String name) {
    return resource("/reading/" + name);
  }

  static String resource(String name) {
    try (InputStream in = Reader.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
    server.close();
  }
}
