package org.hongyan.engine.scoring;

/** The kinds of model that compete; the better in time-ordered validation is used. */
public enum Candidate {
  LOGISTIC,
  TREES
}
