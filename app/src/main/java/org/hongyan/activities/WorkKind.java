package org.hongyan.activities;

/** Kinds of work; the first four can be planned, an order is written by deals. */
public enum WorkKind {
  CALL,
  VISIT,
  MESSAGE,
  MEETING,
  NOTE,
  ORDER;

  /** True for work that a plan item may ask for. */
  public boolean plannable() {
    return this != NOTE && this != ORDER;
  }
}
