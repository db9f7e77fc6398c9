package org.chengguo.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Writes JSON with the same bytes on every machine. */
public final class JsonText {
  // Plain decimals, as 0.00001 and not 1E-5. The fast writer, because Java's own writes the
  // shortest digits of a double only since version 19.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private JsonText() {}

  /** Writer of a file's content. */
  public interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  public static byte[] write(Content content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      // The default indenter uses the line separator of the system.
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      content.write(json);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    out.write('\n');
    return out.toByteArray();
  }

  /** Writes a string, number, boolean, list of strings, or null. */
  public static void value(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        json.writeString(item.toString());
      }
      json.writeEndArray();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else {
      throw new IllegalArgumentException("no JSON for a " + value.getClass());
    }
  }

  /** Writes a field, unless its value is null. */
  public static void field(JsonGenerator json, String name, Object value) throws IOException {
    if (value != null) {
      json.writeFieldName(name);
      value(json, value);
    }
  }
}
