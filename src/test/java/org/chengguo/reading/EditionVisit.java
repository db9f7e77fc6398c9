package org.chengguo.reading;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One visit to every kind of page of an edition: it is loaded once, and all checks look at it. What
 * each of them finds where something is wrong is shown by the test of its name.
 *
 * <p>A class for the main edition and one for the others, so that two test JVMs share the visits.
 */
abstract class EditionVisit {
  private static final Map<String, Check> CHECKS = new LinkedHashMap<>();

  static {
    CHECKS.put("axe finds nothing", new AxeCheck());
    // Before anything else gives the focus to something: from there no key leads back to the start.
    // And before the size of text changes, after which a script may move what Tab leads to.
    CHECKS.put("Tab leads through the page", new TabCheck());
    CHECKS.put("access keys lead to their anchors", new AccessKeyCheck());
    CHECKS.put("nothing is cut, and no page scrolls sideways", new ReflowCheck());
    CHECKS.put("nothing lies over text", new OverTextCheck());
    CHECKS.put("colours are forced and nothing moves", new PreferencesCheck());
    CHECKS.put("nothing is cut on paper", new PaperCheck());
    CHECKS.put("every letter is between the margins", new MarginCheck());
  }

  private static Reader reader;

  private final boolean isMain;

  EditionVisit(boolean isMain) {
    this.isMain = isMain;
  }

  @BeforeAll
  static void arrive() {
    reader = Reader.arrive();
  }

  @AfterAll
  static void leave() {
    reader.close();
  }

  @TestFactory
  Stream<DynamicContainer> places() {
    return Place.all()
        .filter(place -> place.edition().isEmpty() == isMain)
        .map(place -> dynamicContainer(place.toString(), visit(place)));
  }

  private static Stream<DynamicTest> visit(Place place) {
    Stream<DynamicTest> arrival = Stream.of(dynamicTest("opens", () -> reader.open(place)));
    Stream<DynamicTest> checks =
        CHECKS.entrySet().stream()
            .filter(check -> check.getValue().concerns(place))
            .map(check -> dynamicTest(check.getKey(), () -> look(check.getValue(), place)));
    return Stream.concat(arrival, checks);
  }

  private static void look(Check check, Place place) {
    reader.assertAt(place);
    try {
      check.look(reader, place);
    } finally {
      reader.reset();
    }
  }
}
