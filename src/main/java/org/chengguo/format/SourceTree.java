package org.chengguo.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.chengguo.model.Origin;

/**
 * A parsed JSON or YAML document with the location of each key and value.
 *
 * <p>Values are addressed by JSON Pointer (RFC 6901); the empty pointer is the document itself.
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

  /** Returns the start of the value at a pointer, or of its nearest parent. */
  public Origin valueAt(String pointer) {
    return nearest(values, pointer);
  }

  /** Returns the location of the key at a pointer; for an array's entry, its value. */
  public Origin keyAt(String pointer) {
    Origin key = keys.get(pointer);
    return key == null ? valueAt(pointer) : key;
  }

  private Origin nearest(Map<String, Origin> origins, String pointer) {
    // Callers may ask for a key that the file lacks, as YearFolder does for /document/id.
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      Origin origin = origins.get(at);
      if (origin != null) {
        return origin;
      }
    }
    return start;
  }

  /** Returns the pointer of an object's member. */
  public static String member(String pointer, String key) {
    // RFC 6901, 3: first ~, or the ~ of ~1 would be escaped again.
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** Collects locations while a document is parsed. */
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
