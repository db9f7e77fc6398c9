package org.chengguo.text;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pattern that only joins texts, as nearly all do, for which ICU's format would be copied.
 *
 * @param texts around the arguments, one more than these
 * @param arguments the number of each argument, in the order of the pattern
 * @param most the highest number of an argument; -1 if there is none
 */
record JoinedPattern(List<String> texts, int[] arguments, int most) {

  /** Returns the pattern's parts; empty if ICU has to format some. */
  static Optional<JoinedPattern> of(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    List<String> texts = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      switch (part.getType()) {
        // INSERT_CHAR is for writing the pattern again with all apostrophes doubled.
        case MSG_START, MSG_LIMIT, SKIP_SYNTAX, INSERT_CHAR -> {
          text.append(pattern, from, part.getIndex());
          from = part.getLimit();
        }
        case ARG_START -> {
          if (part.getArgType() != MessagePattern.ArgType.NONE
              || parsed.getPartType(i + 1) != MessagePattern.Part.Type.ARG_NUMBER) {
            return Optional.empty();
          }
          texts.add(text.append(pattern, from, part.getIndex()).toString());
          text.setLength(0);
          numbers.add(parsed.getPart(i + 1).getValue());
          i = parsed.getLimitPartIndex(i);
          from = parsed.getPart(i).getLimit();
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    texts.add(text.toString());
    int[] arguments = numbers.stream().mapToInt(Integer::intValue).toArray();
    int most = Arrays.stream(arguments).max().orElse(-1);
    return Optional.of(new JoinedPattern(texts, arguments, most));
  }

  /**
   * Returns whether all arguments are texts; most numbers have formats of their own.
   *
   * @param lists whether they may be lists of pieces, too
   */
  boolean takes(Object[] given, boolean lists) {
    if (given.length <= most) {
      return false;
    }
    for (int argument : arguments) {
      Object value = given[argument];
      boolean taken = value instanceof String || (lists && value instanceof List);
      if (!taken && !isPlain(value)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a value is a number of digits alone: no sign, no thousands to group. */
  private static boolean isPlain(Object value) {
    return value instanceof Integer number && number >= 0 && number < 1000;
  }

  <T> List<T> pieces(Class<T> type, Function<String, T> words, Object[] given) {
    List<T> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder(texts.get(0));
    for (int i = 0; i < arguments.length; i++) {
      if (given[arguments[i]] instanceof List<?> list) {
        flush(text, words, pieces);
        list.forEach(piece -> pieces.add(type.cast(piece)));
      } else {
        text.append(given[arguments[i]]);
      }
      text.append(texts.get(i + 1));
    }
    flush(text, words, pieces);
    return pieces;
  }

  private static <T> void flush(StringBuilder text, Function<String, T> words, List<T> pieces) {
    if (text.length() > 0) {
      pieces.add(words.apply(text.toString()));
      text.setLength(0);
    }
  }

  String text(Object[] given) {
    StringBuilder joined = new StringBuilder(texts.get(0));
    for (int i = 0; i < arguments.length; i++) {
      joined.append(given[arguments[i]]).append(texts.get(i + 1));
    }
    return joined.toString();
  }
}
