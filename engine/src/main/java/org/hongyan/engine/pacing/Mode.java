package org.hongyan.engine.pacing;

/** Who decides that a lead is rung. */
public enum Mode {
  /** The seller reads the lead's card and confirms or skips. */
  PREVIEW,
  /** One call for each ready seller, at once. */
  PROGRESSIVE
}
