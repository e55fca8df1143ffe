package org.hongyan.engine.territory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The committed vectors: a grid solved by enumeration, own maps and public ones with their optima.
 */
final class TerritoryVectors {

  private static final JsonNode VECTORS = read();

  private TerritoryVectors() {}

  private static JsonNode read() {
    try (var in = TerritoryVectors.class.getResourceAsStream("/vectors/sales-science.json")) {
      return new ObjectMapper().readTree(in).get("vectors");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode vector(String name) {
    return VECTORS.get(name);
  }

  static List<String> ownNames() {
    return instances("territory.own").map(i -> i.get("name").asString()).toList();
  }

  private static java.util.stream.Stream<JsonNode> instances(String vector) {
    return vector(vector).get("expected").get("instances").values().stream();
  }

  private static JsonNode instance(String vector, String name) {
    return instances(vector)
        .filter(i -> i.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static double ownOptimum(String name) {
    return instance("territory.own", name).get("optimum").asDouble();
  }

  /** Proven optima of the public maps, by name. */
  static Map<String, Double> publicOptima() {
    var optima = new LinkedHashMap<String, Double>();
    instances("territory.benchmark")
        .forEach(i -> optima.put(i.get("name").asString(), i.get("provenOptimum").asDouble()));
    return optima;
  }

  static TerritoryProblem own(String name) {
    var json = instance("territory.own", name);
    var points = new ArrayList<TerritoryMap.Point>();
    for (var xy : json.get("xy").values())
      points.add(new TerritoryMap.Point(xy.get(0).asDouble(), xy.get(1).asDouble()));
    var activities = new ArrayList<Activity>();
    for (var field : json.get("activities").properties())
      activities.add(
          new Activity(field.getKey(), doubles(field.getValue()), json.get("tau").asDouble()));
    return SampleMap.problem(
        name, points, links(json.get("edges")), activities, json.get("p").asInt());
  }

  private static List<TerritoryMap.Link> links(JsonNode edges) {
    var links = new ArrayList<TerritoryMap.Link>();
    for (var e : edges.values())
      links.add(new TerritoryMap.Link(e.get(0).asInt(), e.get(1).asInt()));
    return links;
  }

  /** The grid of three rows and four columns. */
  static TerritoryProblem grid() {
    var input = vector("territory.grid12").get("input");
    var points = new ArrayList<TerritoryMap.Point>();
    var links = new ArrayList<TerritoryMap.Link>();
    for (int i = 0; i < 12; i++) {
      points.add(new TerritoryMap.Point(i % 4, i / 4));
      if (i % 4 < 3) links.add(new TerritoryMap.Link(i, i + 1));
      if (i < 8) links.add(new TerritoryMap.Link(i, i + 4));
    }
    var weight = new Activity("weight", doubles(input.get("weights")), input.get("tau").asDouble());
    return SampleMap.problem("grid12", points, links, List.of(weight), input.get("p").asInt());
  }

  static List<Integer> ints(JsonNode array) {
    return array.values().stream().map(JsonNode::asInt).toList();
  }

  private static List<Double> doubles(JsonNode array) {
    return array.values().stream().map(JsonNode::asDouble).toList();
  }

  /** The problem shared out over fewer or more seats. */
  static TerritoryProblem withSeats(TerritoryProblem problem, int p) {
    return new TerritoryProblem(
        problem.name(),
        problem.map(),
        problem.activities(),
        TerritoryProblem.equalSeats(p),
        problem.aim(),
        problem.today());
  }

  static Optional<Integer> firstSplit(TerritoryProblem problem, List<Integer> assignment) {
    var near = Neighbours.touching(problem.unitCount(), problem.map().links());
    return IntStream.range(0, problem.seatCount())
        .filter(
            k -> {
              var member = new boolean[problem.unitCount()];
              for (int i = 0; i < member.length; i++) member[i] = assignment.get(i) == k;
              return Neighbours.pieces(near, member).size() != 1;
            })
        .boxed()
        .findFirst();
  }
}
