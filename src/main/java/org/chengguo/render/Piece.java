package org.chengguo.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.model.Language;

/** A piece of a sentence in one language. Public for FreeMarker only. */
public record Piece(String text, Language language) {
  /** Holds the place of an argument while a sentence is put together; no text has such a letter. */
  private static final char PLACE = '\uE000';

  private static final Pattern PLACES = Pattern.compile(PLACE + "(\\d+)" + PLACE);

  /** The arguments of a sentence, those that are pieces given as places. */
  static Object[] places(List<?> arguments) {
    Object[] given = arguments.toArray();
    Arrays.setAll(given, i -> given[i] instanceof Piece ? "" + PLACE + i + PLACE : given[i]);
    return given;
  }

  /** A sentence in pieces: its own words, and the arguments that stand in its places. */
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

  /** The text alone, where no language can be told. */
  @Override
  public String toString() {
    return text;
  }
}
