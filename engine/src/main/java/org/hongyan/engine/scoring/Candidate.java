package org.hongyan.engine.scoring;

/** The kinds of model that compete; the best in time-ordered validation is used. */
public enum Candidate {
  LOGISTIC,
  TREES,
  /** The mean of both in log-odds. */
  BLEND
}
