package org.hongyan.engine.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Stream;

/** A trained model: immutable, thread-safe, scores without any native library. */
public final class GradingModel {

  private final FeatureSchema schema;
  private final Learners learners;
  private final Candidate kind;
  private final Calibration calibration;
  private final DriftBaseline baseline;
  private final TrainedOn trainedOn;

  GradingModel(
      FeatureSchema schema,
      Learners learners,
      Candidate kind,
      Calibration calibration,
      DriftBaseline baseline,
      TrainedOn trainedOn) {
    this.schema = schema;
    this.learners = learners;
    this.kind = kind;
    this.calibration = calibration;
    this.baseline = baseline;
    this.trainedOn = trainedOn;
  }

  public FeatureSchema schema() {
    return schema;
  }

  public Candidate kind() {
    return kind;
  }

  public TrainedOn trainedOn() {
    return trainedOn;
  }

  /** The calibrated chance that a contact with this customer leads to a purchase. */
  public double probability(FeatureRow row) {
    return LogOdds.probability(calibration.logit(learners.logit(kind, row)));
  }

  /** Scores customers as they come, in constant memory; the number scored. */
  public <T> long scoreAll(
      Stream<T> customers, Function<T, FeatureRow> row, ObjDoubleConsumer<T> sink) {
    long[] count = {0};
    customers
        .sequential()
        .forEach(
            customer -> {
              sink.accept(customer, probability(row.apply(customer)));
              count[0]++;
            });
    return count[0];
  }

  /**
   * The features that move this customer's log-odds most, strongest first: exact Shapley values for
   * trees, weight times distance from the average for the linear part.
   */
  public List<Reason> reasons(FeatureRow row, int most) {
    double[] parts = learners.contributions(kind, row);
    var reasons = new ArrayList<Reason>();
    for (int i = 0; i < parts.length; i++) {
      double weight = parts[i] * calibration.slope();
      if (Math.abs(weight) < 1e-6) continue;
      reasons.add(new Reason(schema.feature(i).name(), row.shown(i), weight));
    }
    reasons.sort(Comparator.comparingDouble(r -> -Math.abs(r.weight())));
    return List.copyOf(reasons.subList(0, Math.min(most, reasons.size())));
  }

  /**
   * The same model with its intercept moved so that it promises what the latest outcomes showed;
   * for use between trainings, when the base rate moves.
   */
  public GradingModel recalibrated(List<LabelledRow> latest) {
    if (latest.isEmpty()) throw new IllegalArgumentException("no outcomes to recalibrate on");
    double rate = (double) Rows.buyers(latest) / latest.size();
    var moved = calibration.recentred(ModelFit.logits(learners, kind, latest), rate);
    return new GradingModel(schema, learners, kind, moved, baseline, trainedOn);
  }

  /** How far each feature of today's customers is from the training customers, farthest first. */
  public List<FeatureDrift> drift(Collection<FeatureRow> now) {
    return baseline.against(schema, learners.encoding(), now);
  }

  /** For storage; read back by {@link #fromBytes}. */
  public byte[] toBytes() {
    return ModelCodec.write(this);
  }

  /** Throws {@link IllegalArgumentException} for bytes of another format or a newer version. */
  public static GradingModel fromBytes(byte[] bytes) {
    return ModelCodec.read(bytes);
  }

  Learners learners() {
    return learners;
  }

  Calibration calibration() {
    return calibration;
  }

  DriftBaseline baseline() {
    return baseline;
  }
}
