package org.chengguo.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chengguo.model.Origin;
import org.chengguo.model.Source;
import org.chengguo.model.Text;

/**
 * A value of a document, with typed access to its members.
 *
 * <p>{@link #entries} accepts any value. The other methods are for values that their schema has
 * found valid, where a missing required member is a bug.
 */
public record Entry(SourceTree tree, String pointer, JsonNode node) {

  public static Entry of(SourceTree tree) {
    return new Entry(tree, "", tree.root());
  }

  public Origin origin() {
    return tree.valueAt(pointer);
  }

  public Origin origin(String key) {
    return tree.valueAt(SourceTree.member(pointer, key));
  }

  /**
   * Tells whether the entry and everything in it are valid.
   *
   * @param invalid result of {@link Schemas#check}
   */
  public boolean isValid(Set<String> invalid) {
    return !invalid.contains(pointer);
  }

  public boolean has(String key) {
    return node.has(key);
  }

  public String text(String key) {
    return node.required(key).textValue();
  }

  public Optional<String> optionalText(String key) {
    return Optional.ofNullable(node.get(key)).map(JsonNode::textValue);
  }

  public int integer(String key) {
    // 3.0 is an integer to JSON Schema; exact, because a silent cut would publish a wrong number.
    return node.required(key).bigIntegerValue().intValueExact();
  }

  public Optional<Integer> optionalInteger(String key) {
    return node.has(key) ? Optional.of(integer(key)) : Optional.empty();
  }

  public BigDecimal decimal(String key) {
    return node.required(key).decimalValue();
  }

  public boolean flag(String key) {
    return node.has(key) && node.get(key).booleanValue();
  }

  public Optional<Boolean> optionalFlag(String key) {
    return Optional.ofNullable(node.get(key)).map(JsonNode::booleanValue);
  }

  public LocalDate date(String key) {
    return LocalDate.parse(text(key));
  }

  public Entry entry(String key) {
    return new Entry(tree, SourceTree.member(pointer, key), node.required(key));
  }

  public Optional<Entry> optionalEntry(String key) {
    return node.has(key) ? Optional.of(entry(key)) : Optional.empty();
  }

  /** Returns the entries of an array; none if there is no array. */
  public List<Entry> entries(String key) {
    List<Entry> entries = new ArrayList<>();
    JsonNode array = node.path(key);
    String base = SourceTree.member(pointer, key);
    for (int i = 0; array.isArray() && i < array.size(); i++) {
      entries.add(new Entry(tree, base + "/" + i, array.get(i)));
    }
    return entries;
  }

  /** Returns a single value, or an array's entries; none if absent. */
  public List<Entry> oneOrMore(String key) {
    return node.path(key).isArray() ? entries(key) : optionalEntry(key).stream().toList();
  }

  /** Returns the strings of an array; none if the key is absent. */
  public List<String> texts(String key) {
    return entries(key).stream().map(entry -> entry.node().textValue()).toList();
  }

  /** Returns an object with names by language. */
  public Text names(String key) {
    Entry names = entry(key);
    return new Text(names.text("zh-Hant"), names.optionalText("en"));
  }

  /** Returns a printed text with its translation, which is under {@code en}. */
  public Text printed(String key) {
    return new Text(text(key), optionalText("en"));
  }

  public Source source() {
    Entry source = entry("source");
    return new Source(source.text("document"), source.text("section"));
  }
}
