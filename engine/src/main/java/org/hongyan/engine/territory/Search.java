package org.hongyan.engine.territory;

import java.util.Arrays;
import java.util.List;

/**
 * The anytime search. Its course depends on problem and seed alone: it goes in slices of a fixed
 * number of moves, grouped in cycles whose lengths depend on the size of the map only. A budget
 * just says after how many moves to look up, so a longer run begins like a shorter one.
 */
final class Search {

  static final int SLICE = 8_192;

  /** Moves at one temperature. */
  private static final int HELD = 64;

  private static final int LONGEST = 10;
  private static final double PROVEN = 1e-9;
  private static final double HOT = 5;
  private static final double WARM = 0.6;
  private static final double COLD = 0.02;

  private final Terrain terrain;
  private final long seed;
  private final Dice dice;
  private final Starts starts;
  private final Groups groups;
  private final Groups judge;
  private final Moves moves;
  private final LowerBound bound;
  private final int[] start;
  private final int[] best;
  private double bestObjective;
  private double bestShortfall;
  private long steps;
  private int cycle;
  private long stepInCycle;
  private final double scale;
  private final double stake;
  private boolean improved;

  Search(Terrain terrain, long seed) {
    this.terrain = terrain;
    this.seed = seed;
    this.dice = new Dice(seed);
    this.starts = new Starts(terrain);
    this.start = terrain.hasToday ? starts.fromToday(dice) : starts.fresh(dice);
    this.groups = new Groups(terrain, start);
    this.judge = new Groups(terrain, start);
    this.moves = new Moves(terrain, groups);
    this.bound = new LowerBound(terrain);
    this.best = start.clone();
    this.scale = moves.scale();
    this.stake = moves.stake();
    judgeBest();
  }

  Search(Terrain terrain, SearchState state) {
    this.terrain = terrain;
    this.seed = state.seed();
    this.dice = new Dice(Long.parseUnsignedLong(state.dice(), 16));
    this.starts = new Starts(terrain);
    this.start = array(state.start());
    this.groups = new Groups(terrain, start);
    this.judge = new Groups(terrain, start);
    this.moves = new Moves(terrain, groups);
    this.bound = new LowerBound(terrain);
    this.bound.resume(state.bound());
    this.scale = moves.scale();
    this.stake = moves.stake();
    this.best = array(state.best());
    judgeBest();
    groups.become(array(state.current()));
    moves.pressure = state.pressure();
    this.steps = state.steps();
    this.cycle = state.cycle();
    this.stepInCycle = state.stepInCycle();
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<Integer> list(int[] array) {
    return Arrays.stream(array).boxed().toList();
  }

  /** Everything needed to go on later; taken between slices only. */
  SearchState state() {
    return new SearchState(
        Fingerprint.of(terrain.problem),
        seed,
        steps,
        cycle,
        stepInCycle,
        Long.toHexString(dice.state()),
        moves.pressure,
        list(groups.seat),
        list(best),
        list(start),
        bound.state());
  }

  Progress progress() {
    return new Progress(steps, bestObjective, bestShortfall, bound.value());
  }

  boolean proven() {
    return bestShortfall == 0
        && (terrain.p == 1 || bestObjective - bound.value() <= PROVEN * Math.abs(bestObjective));
  }

  long steps() {
    return steps;
  }

  int[] best() {
    return best;
  }

  int[] start() {
    return start;
  }

  /** One slice of moves and a few steps of the bound. */
  void slice() {
    if (stepInCycle >= length(cycle)) nextCycle();
    groups.reread();
    double temperature = 0;
    for (int s = 0; s < SLICE; s++) {
      if (s % HELD == 0) temperature = temperature();
      steps++;
      stepInCycle++;
      if (moves.attempt(dice, temperature, steps)) noteIfBetter();
    }
    groups.reread();
    if (improved) judgeBest();
    bound.improve(steps, bestShortfall == 0 ? bestObjective : groups.objective());
  }

  /** Moves of a cycle: the first are short, so that a good map is there early. */
  private long length(int cycle) {
    long base = 1 + terrain.n * 400L / SLICE;
    return SLICE * (base << Math.min(cycle / 2, LONGEST));
  }

  private double temperature() {
    double done = (double) stepInCycle / length(cycle);
    double hot = cycle == 0 && terrain.hasToday || cycle % 2 == 1 ? WARM : HOT;
    double end = COLD * scale;
    return done > 0.95 ? 0 : hot * stake * Math.pow(end / (hot * stake), done / 0.95);
  }

  /** Odd cycles warm up the best map again, even ones begin afresh. */
  private void nextCycle() {
    cycle++;
    stepInCycle = 0;
    if (cycle % 2 == 1) groups.become(best);
    else groups.become(Labels.like(terrain, starts.fresh(dice)));
    noteIfBetter();
  }

  private void noteIfBetter() {
    if (groups.balanced()) {
      double least = 1e-10 * Math.abs(bestObjective);
      if (bestShortfall == 0 && groups.roughObjective() >= bestObjective - least) return;
      if (bestShortfall == 0 && groups.objective() >= bestObjective - least) return;
      note();
    } else if (bestShortfall > 0 && groups.shortfall() < bestShortfall * (1 - 1e-9)) {
      note();
    }
  }

  private void note() {
    bestObjective = groups.objective();
    bestShortfall = groups.balanced() ? 0 : groups.shortfall();
    improved = true;
    System.arraycopy(groups.seat, 0, best, 0, best.length);
  }

  /** Values the best map from itself alone, free of the rounding of the moves that led to it. */
  private void judgeBest() {
    judge.become(best);
    bestObjective = judge.objective();
    bestShortfall = judge.shortfall();
    improved = false;
  }
}
