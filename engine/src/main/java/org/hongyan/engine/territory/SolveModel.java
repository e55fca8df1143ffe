package org.hongyan.engine.territory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Model;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.model.Records;

/**
 * {@code territory.solve} designs the territories of one map within some seconds, {@code
 * territory.align} mends today's when a rep leaves or joins. {@code --dat} reads the public text
 * format instead of JSON; {@code --save} and {@code --resume} name a file for the state of the
 * search; {@code --anyway yes} answers with the best map even when no balanced one was found.
 */
final class SolveModel implements Model {

  static final String SOLVE = "territory.solve";
  static final String ALIGN = "territory.align";

  private final String name;
  private final Function<String, TerritoryCase> reader;

  SolveModel(String name, Function<String, TerritoryCase> reader) {
    this.name = name;
    this.reader = reader;
  }

  private static final List<String> OPTIONS =
      List.of("seconds", "steps", "seed", "save", "resume", "anyway", "dat");
  private static final double USUAL_SECONDS = 0.5;
  private static final long LEAST_STEPS = 8L * Search.SLICE;

  /**
   * The answer: the plan in the numbers of the input's units and seats.
   *
   * @param assignmentByCentre for each unit the centre unit of its territory
   * @param gap relative distance to the bound, {@code gapToOptimum} to the optimum given
   */
  record Answer(
      String name,
      boolean feasible,
      boolean contiguous,
      boolean proven,
      double objective,
      double compactness,
      double bound,
      double gap,
      Optional<Double> gapToOptimum,
      double maxDeviation,
      List<Integer> assignment,
      List<Integer> assignmentByCentre,
      List<Integer> centres,
      List<TerritoryLoad> balance,
      Optional<Disruption> disruption,
      List<Named> handovers,
      Optional<MapReview> today,
      TerritoryPlan.Effort effort,
      double seconds,
      List<Reason> reasons) {}

  /**
   * A handover by the names of unit and seats, with what goes along; from is absent for orphans.
   */
  record Named(String unit, Optional<String> from, String to, Map<String, Double> amounts) {
    static Named of(TerritoryCase asked, Handover handover) {
      var problem = asked.problem();
      var amounts = new LinkedHashMap<String, Double>();
      for (var a : problem.activities()) amounts.put(a.name(), a.amounts().get(handover.unit()));
      return new Named(
          problem.map().units().get(handover.unit()),
          asked.owner(handover.unit()),
          problem.seats().get(handover.to()).name(),
          amounts);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> options() {
    return name.equals(ALIGN) ? OPTIONS.subList(0, OPTIONS.size() - 1) : OPTIONS;
  }

  @Override
  public boolean readsInput(Map<String, String> options) {
    return !options.containsKey("dat");
  }

  @Override
  public Object answer(String text, Map<String, String> options) {
    long began = System.nanoTime();
    var file = options.get("dat");
    var asked = file == null ? reader.apply(text) : TerritoryCase.of(dat(file));
    var problem = asked.problem();
    long seed = number(options, "seed", asked.seed().orElse(1L));
    double seconds = seconds(options);
    long steps = number(options, "steps", TerritorySolver.stepsFor(problem, seconds));
    Preflight.refuse(steps < 1, "steps must be at least 1, not %d", steps);
    boolean ceiling = options.containsKey("seconds");
    Watch watch =
        p ->
            !ceiling
                || p.steps() < LEAST_STEPS
                || (System.nanoTime() - began) / 1e9 < 0.97 * seconds;
    var resumed = options.get("resume");
    var plan =
        resumed == null
            ? TerritorySolver.solve(problem, seed, steps, watch)
            : TerritorySolver.resume(problem, state(resumed), steps, watch);
    var save = options.get("save");
    if (save != null) save(save, plan.state());
    if (!plan.feasible() && !"yes".equals(options.get("anyway")))
      throw new BadInput(plan.missed().map(MissedLimit::text).orElse("no balanced map was found"));
    return answer(asked, plan, (System.nanoTime() - began) / 1e9);
  }

  static Answer answer(TerritoryCase asked, TerritoryPlan plan, double seconds) {
    return new Answer(
        plan.name(),
        plan.feasible(),
        plan.contiguous(),
        plan.proven(),
        plan.objective(),
        plan.compactness(),
        plan.bound(),
        plan.gap(),
        asked.optimum().filter(o -> o > 0).map(o -> plan.compactness() / o - 1),
        plan.maxDeviation(),
        plan.assignment(),
        byCentre(plan),
        plan.centres(),
        plan.balance(),
        Optional.ofNullable(plan.disruption()),
        handovers(asked, plan),
        Optional.ofNullable(plan.today()),
        plan.effort(),
        Math.round(1000 * seconds) / 1000.0,
        plan.reasons());
  }

  private static List<Named> handovers(TerritoryCase asked, TerritoryPlan plan) {
    if (plan.disruption() == null) return List.of();
    return plan.disruption().handovers().stream().map(h -> Named.of(asked, h)).toList();
  }

  static List<Integer> byCentre(TerritoryPlan plan) {
    return plan.assignment().stream()
        .map(plan.centres()::get)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static double seconds(Map<String, String> options) {
    var given = options.get("seconds");
    if (given == null) return USUAL_SECONDS;
    try {
      return Double.parseDouble(given);
    } catch (NumberFormatException e) {
      throw new BadInput("--seconds needs a number, not " + given);
    }
  }

  private static long number(Map<String, String> options, String name, long otherwise) {
    var given = options.get(name);
    if (given == null) return otherwise;
    try {
      return Long.parseLong(given);
    } catch (NumberFormatException e) {
      throw new BadInput("--" + name + " needs a whole number, not " + given);
    }
  }

  static TerritoryProblem dat(String file) {
    var name = Path.of(file).getFileName();
    return DatFile.read(
        name == null ? file : name.toString().replaceAll("(-edited)?\\.dat$", ""), content(file));
  }

  private static String content(String file) {
    try {
      return Files.readString(place(file));
    } catch (IOException e) {
      throw new BadInput(String.format(Locale.ROOT, "the file %s cannot be read", file));
    }
  }

  /** The launcher changes the folder and tells where it was called. */
  private static Path place(String file) {
    return Path.of(System.getProperty("hongyan.called.in", "")).resolve(file);
  }

  private static SearchState state(String file) {
    return Records.read(Json.parse(content(file)), SearchState.class);
  }

  private static void save(String file, SearchState state) {
    try {
      Files.writeString(place(file), Json.write(state));
    } catch (IOException e) {
      throw new BadInput("the file " + file + " cannot be written");
    }
  }
}
