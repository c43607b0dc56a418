package nnbook.course.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of the formats, which are written from what their makers document. */
public final class ExportSchema {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final Map<String, Schema> XML = new ConcurrentHashMap<>();

  private ExportSchema() {}

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode yaml(String text) {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with {@code json} by the schema of this name; nothing when it is valid. */
  public static List<String> problems(String name, JsonNode json) {
    return problems(schema(text(name + ".schema.json")), json);
  }

  private static List<String> problems(JsonSchema schema, JsonNode json) {
    Set<ValidationMessage> messages = schema.validate(json);
    return messages.stream().map(ValidationMessage::getMessage).toList();
  }

  private static JsonSchema schema(String source) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(SchemaLocation.of("https://example.org/schema"), json(source));
  }

  /** What is wrong with a document by the XML schema of this name; nothing when it is valid. */
  public static List<String> xmlProblems(String name, String xml) {
    try {
      XML.computeIfAbsent(name, ExportSchema::xmlSchema)
          .newValidator()
          .validate(new StreamSource(new StringReader(xml)));
      return List.of();
    } catch (SAXException e) {
      return List.of(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema xmlSchema(String name) {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(ExportSchema.class.getResource(name + ".xsd"));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String name) {
    try (InputStream stream = ExportSchema.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
