package org.chengguo.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.JsonNodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.chengguo.problem.Problems;

/** Parses schemas as content is parsed. */
// The library's own reader creates an ObjectMapper, which takes longer than all schemas do.
final class SchemaReader implements JsonNodeReader {
  @Override
  public JsonNode readTree(String text, InputFormat format) {
    return JsonTreeParser.parse(new SourceText("schema", text), new Problems())
        .orElseThrow(() -> new IllegalStateException("no JSON: " + text))
        .root();
  }

  @Override
  public JsonNode readTree(InputStream bytes, InputFormat format) throws IOException {
    return readTree(new String(bytes.readAllBytes(), StandardCharsets.UTF_8), format);
  }
}
