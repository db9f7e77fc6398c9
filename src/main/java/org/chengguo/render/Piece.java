package org.chengguo.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.model.Language;

/** A piece of a sentence in one language. */
public record Piece(String text, Language language) {
  // Marks an argument while ICU fills in the sentence: a letter for private use, which no text has.
  private static final char PLACE = '\uE000';

  private static final Pattern PLACES = Pattern.compile(PLACE + "(\\d+)" + PLACE);

  /** Returns the arguments of a sentence, with marks instead of pieces. */
  static Object[] places(List<?> arguments) {
    Object[] given = arguments.toArray();
    Arrays.setAll(given, i -> given[i] instanceof Piece ? "" + PLACE + i + PLACE : given[i]);
    return given;
  }

  /** Splits a filled-in sentence at the marks of its pieces. */
  static List<Piece> split(String sentence, Language language, List<?> arguments) {
    List<Piece> pieces = new ArrayList<>();
    Matcher place = PLACES.matcher(sentence);
    int from = 0;
    while (place.find()) {
      pieces.add(new Piece(sentence.substring(from, place.start()), language));
      pieces.add((Piece) arguments.get(Integer.parseInt(place.group(1))));
      from = place.end();
    }
    pieces.add(new Piece(sentence.substring(from), language));
    pieces.removeIf(piece -> piece.text().isEmpty());
    return pieces;
  }

  /** The text alone, for places that cannot state a language. */
  @Override
  public String toString() {
    return text;
  }
}
