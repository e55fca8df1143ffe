package org.hongyan.engine.pacing;

/** What a leader sees of a seller. */
public enum AgentState {
  OFF,
  /** The seller's audio leg is lost. */
  AWAY,
  PAUSED,
  READY,
  /** Reads the card of a lead before confirming the call. */
  PREVIEW,
  DIALLING,
  TALKING,
  WRAP_UP,
  WRAP_UP_OVERDUE
}
