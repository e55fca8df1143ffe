package org.hongyan.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the program offers over HTTP, read from its own documents, with bodies that it accepts. */
@Component
public class ApiDocument {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> GROUPS =
      List.of(
          "identity",
          "customers",
          "activities",
          "deals",
          "calling",
          "planning",
          "pay",
          "targets",
          "insight");

  /** What passes where not any text does. */
  private static final Map<String, String> USUAL =
      Map.of("currency", "CNY", "separator", ",", "encoding", "UTF-8", "sort", "name");

  /** One route; {@code schema} is that of its JSON body, missing for none. */
  public record Operation(
      HttpMethod method,
      String path,
      JsonNode schema,
      boolean isUpload,
      JsonNode parameters,
      JsonNode document) {

    public boolean hasBody() {
      return !schema.isMissingNode();
    }

    public boolean hasVariables() {
      return path.contains("{");
    }

    /** A body of required properties only, each with a plausible value. */
    public String body() {
      return body(UnaryOperator.identity(), false);
    }

    /** A body with all properties; every free text goes through {@code text}. */
    public String body(UnaryOperator<String> text, boolean all) {
      return hasBody() ? sample(schema, "", text, all, 0).toString() : "";
    }

    private JsonNode sample(
        JsonNode raw, String name, UnaryOperator<String> text, boolean all, int depth) {
      var node = resolved(raw);
      if (node.has("enum")) return node.get("enum").get(0);
      return switch (type(node)) {
        case "array" -> array(node, name, text, all, depth);
        case "integer", "number" -> NODES.numberNode(Math.max(1, node.path("minimum").asInt(1)));
        case "boolean" -> NODES.booleanNode(false);
        case "object" -> object(node, text, all, depth);
        default -> NODES.stringNode(string(node, name, text));
      };
    }

    private JsonNode resolved(JsonNode node) {
      var reference = node.path("$ref").asString("");
      if (reference.isEmpty()) return node;
      return document.at(
          "/components/schemas/" + reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static String type(JsonNode node) {
      var type = node.path("type");
      return type.isArray() ? type.get(0).asString() : type.asString("object");
    }

    private ArrayNode array(
        JsonNode node, String name, UnaryOperator<String> text, boolean all, int depth) {
      var array = NODES.arrayNode();
      if (depth < 4) array.add(sample(node.path("items"), name, text, all, depth + 1));
      return array;
    }

    private ObjectNode object(JsonNode node, UnaryOperator<String> text, boolean all, int depth) {
      var object = NODES.objectNode();
      var required = new ArrayList<String>();
      node.path("required").forEach(one -> required.add(one.asString()));
      if (depth > 5) return object;
      node.path("properties")
          .properties()
          .forEach(
              property -> {
                if (all || required.contains(property.getKey())) {
                  object.set(
                      property.getKey(),
                      sample(property.getValue(), property.getKey(), text, all, depth + 1));
                }
              });
      return object;
    }

    private static String string(JsonNode node, String name, UnaryOperator<String> text) {
      return switch (node.path("format").asString("")) {
        case "uuid" -> UUID.randomUUID().toString();
        case "date-time" ->
            Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString();
        case "date" -> "2027-03-01";
        case "time" -> "10:00:00";
        default -> text.apply(USUAL.getOrDefault(name, "sample"));
      };
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private final MockMvcTester http;

  ApiDocument(MockMvcTester http) {
    this.http = http;
  }

  public List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    for (var group : GROUPS) {
      var answer = http.get().uri("/v3/api-docs/" + group).exchange();
      var document = JSON.readTree(answer.getResponse().getContentAsByteArray());
      document
          .path("paths")
          .properties()
          .forEach(
              path ->
                  path.getValue()
                      .properties()
                      .forEach(
                          method ->
                              operations.add(
                                  operation(
                                      document,
                                      path.getKey(),
                                      method.getKey(),
                                      method.getValue()))));
    }
    return operations;
  }

  private static Operation operation(
      JsonNode document, String path, String method, JsonNode described) {
    return new Operation(
        HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)),
        path,
        described.at("/requestBody/content/application~1json/schema"),
        described.at("/requestBody/content").has("multipart/form-data"),
        described.path("parameters"),
        document);
  }
}
