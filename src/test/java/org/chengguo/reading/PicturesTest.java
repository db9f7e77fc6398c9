package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.chengguo.Project;
import org.chengguo.testing.PageKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures of the site for people to look at, in {@code target/pictures/}: taken when the tests of
 * the group {@code pictures} are asked for.
 *
 * <p>{@code -Dpictures.readme=true} makes those of the README anew.
 */
class PicturesTest {
  private static final Path FOLDER = Path.of("target", "pictures");
  private static final int SHADES = 8;
  private static final long MOST_BYTES = 60_000;

  private static Reader reader;

  /** Someone with a browser, which only those tests need that take pictures. */
  private static Reader reader() {
    if (reader == null) {
      reader = Reader.arrive();
    }
    return reader;
  }

  @AfterAll
  static void leave() {
    if (reader != null) {
      reader.close();
    }
  }

  static Stream<Place> places() {
    return Stream.concat(
        Place.editions().stream().map(edition -> new Place(PageKind.named("home"), edition)),
        Stream.of(
                "year",
                "report",
                "list of measures",
                "measure with a timeline and related records",
                "agency",
                "search with results",
                "compare with a view")
            .map(name -> new Place(PageKind.named(name), "")));
  }

  @Tag("pictures")
  @ParameterizedTest
  @MethodSource("places")
  void eachIsTakenWideNarrowAndDark(Place place) throws IOException {
    String name = place.toString().replaceAll("[^a-z]+", "-");
    take(place, name + "-wide", Reader.WIDE, ColorScheme.LIGHT);
    take(place, name + "-narrow", Reader.NARROW, ColorScheme.LIGHT);
    take(place, name + "-dark", Reader.WIDE, ColorScheme.DARK);
  }

  private static void take(Place place, String name, int width, ColorScheme colours)
      throws IOException {
    byte[] picture = picture(place, width, 1600, colours);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    assertThat(image.getWidth()).isEqualTo(width);
    long shades =
        Stream.iterate(0, y -> y + 1)
            .limit(image.getHeight())
            .flatMap(y -> Stream.of(image.getRGB(width / 4, y), image.getRGB(width / 2, y)))
            .distinct()
            .count();
    assertThat(shades).as("there is something in the picture").isGreaterThan(SHADES);
    boolean isDark = (image.getRGB(2, image.getHeight() / 2) & 0xff) < 0x80;
    assertThat(isDark).isEqualTo(colours == ColorScheme.DARK);
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + ".png"), picture);
  }

  private static byte[] picture(Place place, int width, int height, ColorScheme colours) {
    reader().colours(colours).page().setViewportSize(width, height);
    reader().open(place);
    return reader().page().screenshot(new Page.ScreenshotOptions());
  }

  /** The README's pictures show real pages at half their size, and weigh little. */
  @ParameterizedTest
  @CsvSource({"home, home", "measure with a timeline and related records, record"})
  void picturesOfTheReadme(String kind, String name) throws IOException {
    Path file = Project.docs().resolve("images").resolve(name + ".png");
    if (Boolean.getBoolean("pictures.readme")) {
      Place place = new Place(PageKind.named(kind), "");
      byte[] picture = picture(place, Reader.WIDE, 900, ColorScheme.LIGHT);
      ImageIO.write(half(ImageIO.read(new ByteArrayInputStream(picture))), "png", file.toFile());
    }
    assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(Reader.WIDE / 2);
  }

  private static BufferedImage half(BufferedImage image) {
    int width = image.getWidth() / 2;
    int height = image.getHeight() / 2;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return small;
  }
}
