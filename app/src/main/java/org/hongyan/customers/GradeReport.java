package org.hongyan.customers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.scoring.CalibrationBin;
import org.hongyan.engine.scoring.FeatureDrift;
import org.hongyan.engine.scoring.Figures;
import org.hongyan.engine.scoring.LiftPoint;
import org.hongyan.engine.scoring.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * How good the grading is and what it did: figures on later customers than it learned from.
 *
 * @param model which kind of model won
 * @param columns what it looks at
 * @param lift money earned by ringing the best first, in minor units
 * @param grades customers, mean probability and expected profit per grade
 */
public record GradeReport(
    String model,
    int outcomes,
    int buyers,
    Instant from,
    Instant to,
    List<String> columns,
    Figures holdout,
    Figures rolling,
    List<ValidationReport.Trial> trials,
    boolean leakSuspect,
    List<LiftPoint> lift,
    LiftPoint cutOff,
    List<CalibrationBin> calibration,
    List<FeatureDrift> drift,
    List<GradeLine> grades,
    Map<String, Integer> poor,
    double fromA,
    double fromB,
    double breakEven) {

  /**
   * One grade among the company's customers; money in minor units per contact.
   *
   * @param meanProbability of those who can and may be rung
   * @param expectedProfit of those who can and may be rung; null when nobody is
   */
  public record GradeLine(
      Grade grade, int customers, double meanProbability, @Nullable Double expectedProfit) {}
}
