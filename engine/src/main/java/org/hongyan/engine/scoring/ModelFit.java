package org.hongyan.engine.scoring;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a model is made from rows in time order. Both learners walk through the last quarter in five
 * steps, each time learning from all rows before the step and predicting it. The candidate is
 * chosen and the calibration judged on these predictions; then both learn from all rows.
 *
 * @param holdout the last quarter as the chosen candidate predicts it after the first three
 * @param walk the same as predicted step by step
 */
record ModelFit(
    Learners learners,
    Candidate chosen,
    Calibration calibration,
    Predictions holdout,
    Predictions walk,
    List<ValidationReport.Trial> trials) {

  private static final int STEPS = 5;
  private static final int BUYERS_FOR_TREES = 500;
  private static final int LEAST_BUYERS_FOR_TREES = 100;
  private static final double STEEPEST = 1.5;
  private static final int LATEST = 1_000;

  /**
   * Platt's curve is kept only if it lowers the log-loss of later rows by this share and is not far
   * from the model's own: a flat curve says that the market moved under models which have been
   * retrained since, and would only blur the new one.
   */
  private static final double WORTH_IT = 0.05;

  static ModelFit of(FeatureSchema schema, List<LabelledRow> rows, long seed) {
    int first = rows.size() * 3 / 4;
    var later = rows.subList(first, rows.size());
    var early = Learners.fit(schema, rows.subList(0, first), seed);
    var walked = walk(schema, rows, early, first, seed);
    boolean[] bought = Rows.outcomes(later);
    var chosen = choose(walked, bought, Rows.buyers(rows));
    var learners = Learners.fit(schema, rows, seed);
    double[] logits = logitsOf(walked, chosen);
    var latest = rows.subList(Math.max(first, rows.size() - LATEST), rows.size());
    var calibration =
        calibrate(logits, bought)
            .recentred(
                logits(learners, chosen, latest), (double) Rows.buyers(latest) / latest.size());
    return new ModelFit(
        learners,
        chosen,
        calibration,
        predictions(logits(early, chosen, later), bought, later),
        predictions(logits, bought, later),
        trials(walked, bought, chosen));
  }

  private static Map<Candidate, double[]> walk(
      FeatureSchema schema, List<LabelledRow> rows, Learners early, int first, long seed) {
    var walked = new EnumMap<Candidate, double[]>(Candidate.class);
    int span = rows.size() - first;
    for (int step = 0; step < STEPS; step++) {
      int from = first + span * step / STEPS;
      int to = first + span * (step + 1) / STEPS;
      var learners = step == 0 ? early : Learners.fit(schema, rows.subList(0, from), seed);
      for (var candidate : learners.candidates()) {
        double[] part = logits(learners, candidate, rows.subList(from, to));
        double[] into = walked.computeIfAbsent(candidate, _ -> new double[span]);
        System.arraycopy(part, 0, into, from - first, part.length);
      }
    }
    return walked;
  }

  /**
   * The usual candidate (trees where there are buyers enough to grow them, else the logistic) stays
   * unless another ranks better by more than one standard error, and better than drawing lots by
   * two: less than that is chance, and a model that changes its kind at each training confuses
   * those who live with its grades.
   */
  private static Candidate choose(Map<Candidate, double[]> walked, boolean[] bought, int buyers) {
    if (buyers < LEAST_BUYERS_FOR_TREES) return Candidate.LOGISTIC;
    var usual =
        walked.containsKey(Candidate.TREES) && buyers >= BUYERS_FOR_TREES
            ? Candidate.TREES
            : Candidate.LOGISTIC;
    double auc = Metrics.auc(logitsOf(walked, usual), bought);
    double better = auc + Metrics.aucError(auc, bought);
    double toBeat = Math.max(better, 0.5 + 2 * Metrics.aucError(0.5, bought));
    var chosen = usual;
    for (var entry : walked.entrySet()) {
      double other = Metrics.auc(entry.getValue(), bought);
      if (other > toBeat) {
        toBeat = other;
        chosen = entry.getKey();
      }
    }
    return chosen;
  }

  private static Calibration calibrate(double[] logits, boolean[] bought) {
    int cut = logits.length * 3 / 5;
    var early =
        Calibration.fit(java.util.Arrays.copyOf(logits, cut), java.util.Arrays.copyOf(bought, cut));
    double with = 0;
    double without = 0;
    for (int i = cut; i < logits.length; i++) {
      with += LogOdds.loss(early.logit(logits[i]), bought[i] ? 1 : 0);
      without += LogOdds.loss(logits[i], bought[i] ? 1 : 0);
    }
    if (with >= without * (1 - WORTH_IT)) return Calibration.NONE;
    var curve = Calibration.fit(logits, bought);
    boolean sane = curve.slope() <= STEEPEST && curve.slope() >= 1 / STEEPEST;
    return sane ? curve : Calibration.NONE;
  }

  private static Predictions predictions(
      double[] logits, boolean[] bought, List<LabelledRow> rows) {
    double[] p = java.util.Arrays.stream(logits).map(LogOdds::probability).toArray();
    Instant from = rows.getFirst().calledAt();
    return new Predictions(p, bought, from, rows.getLast().calledAt(), false);
  }

  private static List<ValidationReport.Trial> trials(
      Map<Candidate, double[]> walked, boolean[] bought, Candidate chosen) {
    return walked.entrySet().stream()
        .map(
            e ->
                new ValidationReport.Trial(
                    e.getKey(),
                    Metrics.auc(e.getValue(), bought),
                    Metrics.alift(e.getValue(), bought),
                    e.getKey() == chosen))
        .toList();
  }

  private static double[] logitsOf(Map<Candidate, double[]> walked, Candidate candidate) {
    var logits = walked.get(candidate);
    if (logits == null) throw new IllegalStateException(candidate + " did not compete");
    return logits;
  }

  static double[] logits(Learners learners, Candidate candidate, List<LabelledRow> rows) {
    return rows.stream().mapToDouble(r -> learners.logit(candidate, r.row())).toArray();
  }

  double[] probabilities(List<LabelledRow> rows) {
    return rows.stream()
        .mapToDouble(r -> LogOdds.probability(calibration.logit(learners.logit(chosen, r.row()))))
        .toArray();
  }
}
