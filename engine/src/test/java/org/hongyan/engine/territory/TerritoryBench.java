package org.hongyan.engine.territory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the territory solver: one line per map with its best value, the proven optimum, the gap
 * and the seconds taken. Arguments: seconds per small map and for the large one. The folder of the
 * public maps is {@code HONGYAN_DATA_DIR}.
 */
public final class TerritoryBench {

  private static final long SEED = 1;

  private final PrintStream out;
  private final double seconds;
  private final double largeSeconds;
  private final List<Double> gaps = new ArrayList<>();

  private TerritoryBench(PrintStream out, double seconds, double largeSeconds) {
    this.out = out;
    this.seconds = seconds;
    this.largeSeconds = largeSeconds;
  }

  public static void main(String[] args) throws IOException {
    double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 10;
    double largeSeconds = args.length > 1 ? Double.parseDouble(args[1]) : 60;
    new TerritoryBench(System.out, seconds, largeSeconds).run();
  }

  private void run() throws IOException {
    publicMaps();
    gaps.clear();
    for (var name : TerritoryVectors.ownNames())
      measure(TerritoryVectors.own(name), TerritoryVectors.ownOptimum(name), seconds);
    summary("own maps");
    if (largeSeconds > 0) large();
  }

  private void publicMaps() throws IOException {
    var folder =
        Path.of(System.getenv().getOrDefault("HONGYAN_DATA_DIR", "../shared/data"), "territory");
    for (var entry : TerritoryVectors.publicOptima().entrySet()) {
      var file = folder.resolve(entry.getKey() + "-edited.dat");
      if (!Files.exists(file)) {
        out.println("note: " + file + " is not here");
        continue;
      }
      measure(DatFile.read(entry.getKey(), Files.readString(file)), entry.getValue(), seconds);
    }
    summary("public maps");
  }

  private void measure(TerritoryProblem problem, double optimum, double seconds) {
    var found = new double[] {0, 0};
    long began = System.nanoTime();
    var plan = solve(problem, seconds, began, found);
    double gap = 100 * (plan.objective() - optimum) / optimum;
    gaps.add(gap);
    out.printf(
        Locale.ROOT,
        "%-12s best=%.4f optimum=%.4f gap=%.3f%% bound=%.1f feasible=%s contiguous=%s proven=%s"
            + " seconds=%.1f found=%.2f steps=%d%n",
        problem.name(),
        plan.objective(),
        optimum,
        gap,
        plan.bound(),
        plan.feasible(),
        plan.contiguous(),
        plan.proven(),
        (System.nanoTime() - began) / 1e9,
        found[1],
        plan.effort().steps());
  }

  private TerritoryPlan solve(
      TerritoryProblem problem, double seconds, long began, double[] found) {
    long steps = TerritorySolver.stepsFor(problem, seconds);
    return TerritorySolver.solve(
        problem,
        SEED,
        steps,
        progress -> {
          double now = (System.nanoTime() - began) / 1e9;
          if (progress.shortfall() == 0 && progress.best() != found[0]) {
            if (found[0] == 0 && seconds > 15)
              out.printf(Locale.ROOT, "  first feasible %.1f after %.2f s%n", progress.best(), now);
            found[0] = progress.best();
            found[1] = now;
          }
          return now < seconds;
        });
  }

  private void summary(String what) {
    if (gaps.isEmpty()) return;
    out.printf(
        Locale.ROOT,
        "%s: mean gap %.3f %%, worst %.3f %%%n",
        what,
        gaps.stream().mapToDouble(g -> g).average().orElse(0),
        gaps.stream().mapToDouble(g -> g).max().orElse(0));
  }

  private void large() {
    var problem = SampleMap.scattered(2_000, 60, 0.1, 7);
    long began = System.nanoTime();
    var plan = solve(problem, largeSeconds, began, new double[2]);
    var effort = plan.effort();
    out.printf(
        Locale.ROOT,
        "%-12s best=%.1f bound=%.1f gap<=%.2f%% feasible=%s contiguous=%s seconds=%.1f steps=%d"
            + " start=%.1f start_shortfall=%.3f gain=%.2f%%%n",
        "2000/60",
        plan.objective(),
        plan.bound(),
        100 * plan.gap(),
        plan.feasible(),
        plan.contiguous(),
        (System.nanoTime() - began) / 1e9,
        effort.steps(),
        effort.startObjective(),
        effort.startShortfall(),
        100 * (effort.startObjective() - plan.objective()) / effort.startObjective());
  }
}
