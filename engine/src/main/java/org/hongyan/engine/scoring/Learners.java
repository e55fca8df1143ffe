package org.hongyan.engine.scoring;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Both learners, fitted on the same rows; trees may be missing on a machine without libgomp. */
record Learners(Encoding encoding, Logistic logistic, @Nullable Trees trees) {

  private static final double PENALTY = 1;

  static Learners fit(FeatureSchema schema, List<LabelledRow> rows, long seed) {
    var encoding = Encoding.fit(schema, rows);
    return new Learners(
        encoding,
        Logistic.fit(encoding, rows, PENALTY),
        BoostedTrees.fit(encoding, rows, seed).orElse(null));
  }

  /** The candidates that can be had here, the simplest first. */
  List<Candidate> candidates() {
    return trees == null ? List.of(Candidate.LOGISTIC) : Arrays.asList(Candidate.values());
  }

  double logit(Candidate candidate, FeatureRow row) {
    return trees == null || candidate == Candidate.LOGISTIC
        ? logistic.logit(encoding, row)
        : trees.logit(compact(row));
  }

  /** What each feature adds to the log-odds of the candidate. */
  double[] contributions(Candidate candidate, FeatureRow row) {
    double[] into = new double[encoding.columns().size()];
    if (trees == null || candidate == Candidate.LOGISTIC)
      logistic.contributions(encoding, row, into);
    else trees.contributions(compact(row), into);
    return into;
  }

  private double[] compact(FeatureRow row) {
    double[] values = new double[encoding.columns().size()];
    encoding.compact(row, values, 0);
    return values;
  }
}
