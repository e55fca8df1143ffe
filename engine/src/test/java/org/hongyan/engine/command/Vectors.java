package org.hongyan.engine.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published and independently computed numbers, read with a JSON library that is not ours. */
final class Vectors {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Pattern FITTED =
      Pattern.compile("response.adbudg.lsfit|rank.beta_binomial|quota.regression.*|did.*");

  private Vectors() {}

  static Map<String, JsonNode> all() {
    try (var in = Vectors.class.getResourceAsStream("/vectors/sales-science.json")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var vectors = new LinkedHashMap<String, JsonNode>();
      MAPPER
          .readTree(text)
          .get("vectors")
          .properties()
          .forEach(e -> vectors.put(e.getKey(), e.getValue()));
      return vectors;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The inputs of all vectors, and samples for models that have none. */
  static Map<String, JsonNode> inputs() {
    var inputs = new LinkedHashMap<String, JsonNode>();
    all().forEach((name, vector) -> inputs.put(name, vector.get("input")));
    try (var in = Vectors.class.getResourceAsStream("/vectors/samples.json")) {
      MAPPER.readTree(in).properties().forEach(e -> inputs.put(e.getKey(), e.getValue()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return inputs;
  }

  static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  /** Where the answer differs from what is expected; empty when it does not. */
  static List<String> differences(String name, JsonNode expected, JsonNode actual) {
    var found = new ArrayList<String>();
    compare(name, name, expected, actual, found);
    return found;
  }

  private static void compare(
      String name, String path, JsonNode expected, JsonNode actual, List<String> found) {
    if (actual == null) {
      found.add(path + " is missing");
    } else if (expected.isObject()) {
      expected
          .properties()
          .forEach(
              e ->
                  compare(
                      name, path + "." + e.getKey(), e.getValue(), actual.get(e.getKey()), found));
    } else if (expected.isArray()) {
      if (expected.size() != actual.size()) found.add(path + " has " + actual.size() + " entries");
      for (int i = 0; i < expected.size(); i++) {
        compare(name, path + "[" + i + "]", expected.get(i), actual.get(i), found);
      }
    } else if (expected.isNumber() && actual.isNumber()) {
      double off = Math.abs(expected.asDouble() - actual.asDouble());
      if (!(off <= tolerance(name, expected))) found.add(path + " " + expected + " ≠ " + actual);
    } else if (!expected.equals(actual)) {
      found.add(path + " " + expected + " ≠ " + actual);
    }
  }

  /** The stated tolerance, or half a unit of the last digit the vector prints. */
  private static double tolerance(String name, JsonNode expected) {
    Matcher fitted = FITTED.matcher(name);
    double relative = fitted.matches() ? 1e-3 : 1e-6;
    double lastDigit =
        expected.isIntegralNumber() ? 0 : 0.5 * Math.pow(10, -expected.decimalValue().scale());
    return Math.max(relative * Math.abs(expected.asDouble()), lastDigit * 1.0001);
  }
}
