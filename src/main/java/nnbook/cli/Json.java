package nnbook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/** JSON that both programs and people can read: an element of an array a line. */
public final class Json {
  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static <T> ArrayNode array(Collection<T> items, Function<T, ObjectNode> json) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(json.apply(item)));
    return array;
  }

  /** Maps, collections, whole numbers and texts as JSON. */
  static JsonNode of(Object value) {
    if (value instanceof Map<?, ?> map) {
      ObjectNode json = object();
      map.forEach((name, part) -> json.set(name.toString(), of(part)));
      return json;
    }
    if (value instanceof Collection<?> items) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      items.forEach(item -> array.add(of(item)));
      return array;
    }
    return value instanceof Number number
        ? JsonNodeFactory.instance.numberNode(number.longValue())
        : JsonNodeFactory.instance.textNode(value.toString());
  }

  public static String text(JsonNode json) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      write(json, generator.setPrettyPrinter(new Layout()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Jackson's mapper does this for any class, but takes a fifth of a second to load. */
  private static void write(JsonNode json, JsonGenerator out) throws IOException {
    if (json.isObject()) {
      out.writeStartObject();
      for (Map.Entry<String, JsonNode> field : json.properties()) {
        out.writeFieldName(field.getKey());
        write(field.getValue(), out);
      }
      out.writeEndObject();
    } else if (json.isArray()) {
      out.writeStartArray();
      for (JsonNode element : json) {
        write(element, out);
      }
      out.writeEndArray();
    } else if (json.isNull()) {
      out.writeNull();
    } else {
      ((ValueNode) json).serialize(out, null);
    }
  }

  /** Blanks behind colons and commas, and line ends between the elements of arrays. */
  private static final class Layout extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    private int objects;

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
      objects++;
      super.writeStartObject(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
      objects--;
      super.writeEndObject(json, entries);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
      json.writeRaw(", ");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(objects == 0 ? ",\n " : ",\n   ");
    }
  }
}
