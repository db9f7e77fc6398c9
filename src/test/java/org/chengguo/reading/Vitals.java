package org.chengguo.reading;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chengguo.testing.Quiet;

/**
 * How a page comes to a browser that has nothing of the site yet.
 *
 * @param first contentful paint, in ms
 * @param largest contentful paint, in ms
 * @param shift cumulative, as Core Web Vitals count it in all of the visit
 * @param shifted what moved
 * @param early bytes, compressed and with heads, of all that had come at the first paint or held it
 *     up
 * @param all bytes in all
 * @param foreign addresses of other hosts that were asked
 */
record Vitals(
    double first,
    double largest,
    double shift,
    String shifted,
    long early,
    long all,
    int requests,
    List<String> foreign) {
  /** What a page comes through: this machine itself, or a phone on a slow network. */
  enum Line {
    OWN,
    /** 150 ms there and back, 1.6 Mbit/s; for figures of times, a quarter of the processor too. */
    PHONE
  }

  /** Opens a page with an empty cache, in the window of a phone or of a desk. */
  static Vitals of(Place place, Line line) {
    Browser.NewContextOptions window = new Browser.NewContextOptions();
    if (line == Line.PHONE) {
      window.setViewportSize(Reader.NARROW, 740).setDeviceScaleFactor(2).setIsMobile(true);
    }
    try (Reader reader = Reader.arrive(window)) {
      reader.server().compress();
      if (line == Line.PHONE) {
        slow(reader.protocol());
      }
      List<String> foreign = new ArrayList<>();
      String own = reader.server().address().toString();
      reader
          .page()
          .onRequest(
              request -> {
                if (!request.url().startsWith(own) && !request.url().startsWith("data:")) {
                  foreign.add(request.url());
                }
              });
      watch(reader);
      reader.open(place);
      return read(reader, foreign);
    }
  }

  /** From now on, pages note their paints and shifts. */
  static void watch(Reader reader) {
    reader.page().addInitScript(Reader.script("vitals-watch.js"));
  }

  /** What the page noted, once it is complete and quiet. */
  static Vitals read(Reader reader, List<String> foreign) {
    Quiet.await(reader.page());
    return of((Map<?, ?>) reader.page().evaluate(Reader.script("vitals.js")), foreign);
  }

  private static void slow(CDPSession protocol) {
    JsonObject network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", 150);
    network.addProperty("downloadThroughput", 1_600_000 / 8);
    network.addProperty("uploadThroughput", 750_000 / 8);
    protocol.send("Network.enable");
    protocol.send("Network.emulateNetworkConditions", network);
    // A slow processor delays paints but does not change what was loaded: only timings need it.
    if (Boolean.getBoolean("reading.figures")) {
      JsonObject processor = new JsonObject();
      processor.addProperty("rate", 4);
      protocol.send("Emulation.setCPUThrottlingRate", processor);
    }
  }

  private static Vitals of(Map<?, ?> seen, List<String> foreign) {
    return new Vitals(
        number(seen, "first"),
        number(seen, "largest"),
        number(seen, "shift"),
        (String) seen.get("shifted"),
        (long) number(seen, "early"),
        (long) number(seen, "all"),
        (int) number(seen, "requests"),
        List.copyOf(foreign));
  }

  private static double number(Map<?, ?> seen, String key) {
    return ((Number) seen.get(key)).doubleValue();
  }

  /** The cells of a row: both paints, shift, KB at the first paint and in all, requests. */
  String row() {
    return String.format(
        Locale.ROOT,
        "%s | %.3f | %.1f | %.1f | %d",
        times(),
        shift,
        early / 1000.0,
        all / 1000.0,
        requests);
  }

  /** The cells of both paints. */
  String times() {
    return String.format(Locale.ROOT, "%.2f s | %.2f s", first / 1000, largest / 1000);
  }
}
