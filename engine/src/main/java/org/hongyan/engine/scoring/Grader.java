package org.hongyan.engine.scoring;

/** Grades customers: a learned model, or a points table while there is too little to learn from. */
public sealed interface Grader permits ModelGrader, PointsGrader {

  FeatureSchema schema();

  /** The grade with its reasons. */
  Graded grade(FeatureRow row, CustomerFlags flags);

  /** The grade without reasons, for long lists; the reasons are computed when a card is opened. */
  Graded gradeBriefly(FeatureRow row, CustomerFlags flags);
}
