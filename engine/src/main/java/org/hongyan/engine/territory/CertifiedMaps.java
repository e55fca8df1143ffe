package org.hongyan.engine.territory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Model;
import org.hongyan.engine.model.Records;

/**
 * Maps whose optimum was certified beforehand by an exact mixed-integer model with connectivity
 * cuts: own ones, which are shipped, and public ones, of which only name and optimum are known here
 * and whose files are looked for in the data folder. Each is solved anew; "proven" means that the
 * value found meets the certificate.
 */
final class CertifiedMaps {

  private static final long SEED = 1;
  private static final long MOST_STEPS = 30_000_000;
  private static final double LAST_DIGIT = 5e-5;

  private CertifiedMaps() {}

  record OwnInput(Optional<String> note) {}

  record OwnInstance(
      String name,
      int n,
      int p,
      double tau,
      long seed,
      double[][] xy,
      Map<String, List<Double>> activities,
      int[][] edges,
      double optimum) {}

  record OwnAnswer(List<OwnSolved> instances) {}

  record OwnSolved(
      String name,
      int n,
      int p,
      double tau,
      long seed,
      double[][] xy,
      Map<String, List<Double>> activities,
      int[][] edges,
      double optimum,
      double bound,
      boolean proven,
      List<Integer> assignmentByCentre,
      double maxDeviation,
      boolean verified) {}

  record PublicInput(String objective, String balance, boolean contiguity) {}

  record PublicMap(String name, double optimum, double published) {}

  record PublicAnswer(List<PublicSolved> instances) {}

  record PublicSolved(
      String name,
      int n,
      int p,
      double tau,
      double provenOptimum,
      List<Integer> centres,
      double publishedHeuristic,
      double publishedGapPct,
      boolean independentlyVerified,
      double maxDeviation) {}

  static List<Model> models() {
    return List.of(
        Model.of("territory.own", OwnInput.class, input -> ownSolved()),
        Model.of("territory.benchmark", PublicInput.class, CertifiedMaps::publicSolved));
  }

  private record Own(List<OwnInstance> maps) {}

  private record Public(List<PublicMap> maps) {}

  static List<OwnInstance> own() {
    return Records.read(Map.of("maps", resource("own-maps.json")), Own.class).maps();
  }

  static List<PublicMap> publicMaps() {
    return Records.read(Map.of("maps", resource("public-maps.json")), Public.class).maps();
  }

  private static Object resource(String name) {
    try (var in = CertifiedMaps.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException(name + " is not in the program");
      return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }

  static TerritoryProblem problem(OwnInstance map) {
    var fields =
        Map.<String, Object>of(
            "name", map.name(),
            "p", map.p(),
            "tau", map.tau(),
            "xy", map.xy(),
            "activities", map.activities(),
            "edges", map.edges());
    return SolveInput.read(Json.parse(Json.write(fields))).problem();
  }

  /** The file of a public map, where it is on this machine. */
  static Optional<TerritoryProblem> publicProblem(String name) {
    var folder = System.getenv().getOrDefault("HONGYAN_DATA_DIR", "../shared/data");
    var file = Path.of(folder, "territory", name + "-edited.dat");
    try {
      return Files.exists(file)
          ? Optional.of(DatFile.read(name, Files.readString(file)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Searches until the certified value is met. */
  private static TerritoryPlan solve(TerritoryProblem problem, double certified) {
    double enough = certified + LAST_DIGIT;
    return TerritorySolver.solve(
        problem, SEED, MOST_STEPS, p -> p.shortfall() > 0 || p.best() > enough);
  }

  private static OwnAnswer ownSolved() {
    return new OwnAnswer(own().stream().map(CertifiedMaps::solved).toList());
  }

  private static OwnSolved solved(OwnInstance map) {
    var plan = solve(problem(map), map.optimum());
    return new OwnSolved(
        map.name(),
        map.n(),
        map.p(),
        map.tau(),
        map.seed(),
        map.xy(),
        map.activities(),
        map.edges(),
        plan.compactness(),
        map.optimum(),
        plan.compactness() <= map.optimum() + LAST_DIGIT,
        SolveModel.byCentre(plan),
        plan.maxDeviation(),
        plan.feasible() && plan.contiguous());
  }

  private static PublicAnswer publicSolved(PublicInput input) {
    Preflight.refuse(!input.contiguity(), "the public maps are certified with contiguity only");
    return new PublicAnswer(publicMaps().stream().map(CertifiedMaps::solved).toList());
  }

  private static PublicSolved solved(PublicMap map) {
    var problem =
        publicProblem(map.name())
            .orElseThrow(
                () ->
                    new BadInput(
                        "the file "
                            + map.name()
                            + "-edited.dat is not in the folder territory of HONGYAN_DATA_DIR"));
    var plan = solve(problem, map.optimum());
    return new PublicSolved(
        map.name(),
        problem.unitCount(),
        problem.seatCount(),
        problem.activities().getFirst().tolerance(),
        plan.compactness(),
        plan.centres().stream().sorted().toList(),
        map.published(),
        100 * (map.published() / map.optimum() - 1),
        plan.feasible() && plan.contiguous(),
        plan.maxDeviation());
  }
}
