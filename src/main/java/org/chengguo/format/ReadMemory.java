package org.chengguo.format;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;

/**
 * Results of reading the content, recalled in the next reading where their sources are the same.
 *
 * <p>One memory belongs to one reading, from several threads. What that reading did not ask for is
 * forgotten in the next, so that memory grows with the content and not with the edits.
 */
public final class ReadMemory {
  /** Keeps nothing, for flows that read once. */
  public static final ReadMemory NONE = new ReadMemory(false, Map.of(), Map.of());

  private final boolean keeps;
  private final Map<String, Result> earlier;
  private final Map<Object, Object> earlierValues;
  private final Map<String, Result> results = new ConcurrentHashMap<>();
  private final Map<Object, Object> values = new ConcurrentHashMap<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  private ReadMemory(
      boolean keeps, Map<String, Result> earlier, Map<Object, Object> earlierValues) {
    this.keeps = keeps;
    this.earlier = earlier;
    this.earlierValues = earlierValues;
  }

  /** A result with its source, and the problems that were found on the way. */
  private record Result(Object source, Object value, List<Problem> problems) {}

  /** Returns the memory of the first of several readings. */
  public static ReadMemory empty() {
    return new ReadMemory(true, Map.of(), Map.of());
  }

  /** Returns the memory of the next reading. */
  public ReadMemory next() {
    return new ReadMemory(true, results, values);
  }

  /** Recalls what a file's bytes give, as {@link #recall} does. */
  public <T> T recallFile(
      String path, byte[] bytes, Problems problems, Function<Problems, T> reader) {
    if (keeps) {
      files.put(path, bytes);
    }
    return recall(path, ByteBuffer.wrap(bytes), problems, reader);
  }

  /**
   * Returns an earlier result if its source equals this one, or else reads. Either way the problems
   * of reading are added.
   *
   * @param name tells the results of one reading apart
   * @param source all on which the result and its problems depend
   * @param reader has no other effect than adding problems
   */
  public <T> T recall(String name, Object source, Problems problems, Function<Problems, T> reader) {
    if (!keeps) {
      return reader.apply(problems);
    }
    Result result = earlier.get(name);
    if (result == null || !result.source().equals(source)) {
      Problems found = new Problems();
      result = new Result(source, reader.apply(found), found.sorted());
    }
    results.put(name, result);
    result.problems().forEach(problems::add);
    @SuppressWarnings("unchecked") // a name stands for one kind of result
    T value = (T) result.value();
    return value;
  }

  /**
   * Returns an equal value of this or the earlier reading, so that comparing them takes no time.
   */
  <T> T same(T value) {
    if (!keeps) {
      return value;
    }
    Object known = earlierValues.getOrDefault(value, value);
    Object first = values.putIfAbsent(known, known);
    @SuppressWarnings("unchecked") // it equals the value
    T same = (T) (first == null ? known : first);
    return same;
  }

  /** Returns the bytes of each file that was read, by the path that problems name. */
  public Map<String, byte[]> files() {
    return Map.copyOf(files);
  }

  /** Returns the bytes of a file that was read. */
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Returns whether both readings gave the same from the same files. */
  public boolean isSame(ReadMemory other) {
    // By identity: what is equal was recalled, and what was read again is not equal.
    return results.size() == other.results.size()
        && results.entrySet().stream()
            .allMatch(result -> other.results.get(result.getKey()) == result.getValue());
  }
}
