package org.hongyan.deals;

/** Open, or closed one way or the other. */
public enum ProjectState {
  OPEN,
  WON,
  LOST
}
