package org.chengguo.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.chengguo.model.Origin;

/**
 * A parsed JSON or YAML document that knows where each of its values stands.
 *
 * <p>Places are addressed by JSON Pointer (RFC 6901); the empty pointer is the document itself.
 */
public final class SourceTree {
  private final JsonNode root;
  private final Origin start;
  private final Map<String, Origin> values;
  private final Map<String, Origin> keys;

  private SourceTree(
      JsonNode root, Origin start, Map<String, Origin> values, Map<String, Origin> keys) {
    this.root = root;
    this.start = start;
    this.values = values;
    this.keys = keys;
  }

  public JsonNode root() {
    return root;
  }

  /** Where the value at the pointer begins; where its nearest known parent begins otherwise. */
  public Origin valueAt(String pointer) {
    return nearest(values, pointer);
  }

  /** Where the key at the pointer is written; where the value begins for an array's entry. */
  public Origin keyAt(String pointer) {
    Origin key = keys.get(pointer);
    return key == null ? valueAt(pointer) : key;
  }

  private Origin nearest(Map<String, Origin> origins, String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      Origin origin = origins.get(at);
      if (origin != null) {
        return origin;
      }
    }
    return start;
  }

  /** The pointer of an object's member. */
  public static String member(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** Notes places while a parser walks a document. */
  static final class Builder {
    private final Map<String, Origin> values = new HashMap<>();
    private final Map<String, Origin> keys = new HashMap<>();

    void value(String pointer, Origin origin) {
      values.put(pointer, origin);
    }

    void key(String pointer, Origin origin) {
      keys.put(pointer, origin);
    }

    SourceTree build(JsonNode root, Origin start) {
      return new SourceTree(root, start, values, keys);
    }
  }
}
