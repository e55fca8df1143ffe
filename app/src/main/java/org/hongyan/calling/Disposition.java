package org.hongyan.calling;

/** How a call ended as the line tells it, before anybody says what it came to. */
public enum Disposition {
  ANSWERED,
  BUSY,
  NO_ANSWER,
  UNREACHABLE,
  VACANT,
  REJECTED,
  BLOCKED,
  CONGESTION,
  FAILED,
  CANCELLED,
  LOST;

  /** The customer's telephone may have rung: counts against the limits of attempts. */
  public boolean reachedCustomer() {
    return this != CONGESTION && this != FAILED && this != LOST;
  }
}
