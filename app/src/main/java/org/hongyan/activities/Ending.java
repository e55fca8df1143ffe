package org.hongyan.activities;

/** How a plan item ended; an item without an ending is open. */
public enum Ending {
  DONE,
  LATE,
  SKIPPED,
  SUPERSEDED
}
