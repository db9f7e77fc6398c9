package org.chengguo.format;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chengguo.problem.Code;

/**
 * The ids that a document may refer to (decision 1).
 *
 * <p>If the ids of a kind are unknown, because the file that declares them is broken, every
 * reference is allowed, so that one error is reported once.
 */
public final class References {
  /** Kind of a reference, which is a {@code format} in the schemas. */
  public enum Kind {
    AGENCY("agency-reference", Code.UNKNOWN_AGENCY),
    TOPIC("topic-reference", Code.UNKNOWN_TOPIC),
    ISSUE("issue-reference", Code.UNKNOWN_ISSUE),
    STRATEGY("strategy-reference", Code.UNKNOWN_STRATEGY),
    BRANCH("branch-reference", Code.UNKNOWN_CATEGORY),
    CATEGORY("category-reference", Code.UNKNOWN_CATEGORY),
    FIGURE("figure-reference", Code.UNKNOWN_FIGURE),
    PLAN("plan-reference", Code.UNKNOWN_PLAN),
    COUNTERPART("counterpart-reference", Code.UNKNOWN_COUNTERPART),
    GROUP("group-reference", Code.UNKNOWN_GROUP),
    ASSESSMENT_KIND("assessment-kind-reference", Code.UNKNOWN_ASSESSMENT_KIND),
    DOCUMENT("document-reference", Code.UNKNOWN_DOCUMENT);

    private final String format;
    private final Code code;

    Kind(String format, Code code) {
      this.format = format;
      this.code = code;
    }

    String format() {
      return format;
    }

    Code code() {
      return code;
    }

    static Optional<Kind> ofFormat(String format) {
      return Arrays.stream(values()).filter(kind -> kind.format.equals(format)).findFirst();
    }
  }

  /** References of which no kind is known. */
  public static final References NONE = new References(Map.of());

  private final Map<Kind, Set<String>> known;

  private References(Map<Kind, Set<String>> known) {
    this.known = known;
  }

  /** Returns these references with the ids of one more kind. */
  public References with(Kind kind, Iterable<String> ids) {
    Set<String> sorted = new TreeSet<>();
    ids.forEach(sorted::add);
    Map<Kind, Set<String>> more = new EnumMap<>(Kind.class);
    more.putAll(known);
    more.put(kind, sorted);
    return new References(more);
  }

  public boolean allows(Kind kind, String id) {
    // null is "unknown"; an empty set would mean that there is no such id at all.
    Set<String> ids = known.get(kind);
    return ids == null || ids.contains(id);
  }

  public Set<String> ids(Kind kind) {
    return known.getOrDefault(kind, Set.of());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof References references && known.equals(references.known);
  }

  @Override
  public int hashCode() {
    return known.hashCode();
  }
}
