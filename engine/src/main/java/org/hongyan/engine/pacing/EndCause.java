package org.hongyan.engine.pacing;

/** How a call ended; tells by itself whether somebody had answered. */
public enum EndCause {
  BUSY(false),
  NO_ANSWER(false),
  INVALID_NUMBER(false),
  REJECTED(false),
  CANCELLED(false),
  FAILED(false),
  /** Refused by the calling rules or by the switch before it rang. */
  NOT_DIALLED(false),
  /** The node that held the call is gone; nobody had answered as far as is known. */
  LOST(false),
  CUSTOMER_HUNG_UP(true),
  AGENT_HUNG_UP(true),
  /** Answered, then lost. */
  CUT_OFF(true);

  private final boolean answered;

  EndCause(boolean answered) {
    this.answered = answered;
  }

  public boolean answered() {
    return answered;
  }
}
