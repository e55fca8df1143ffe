package org.hongyan.engine.pacing;

/** How far a live call has come; it never goes back. */
public enum CallPhase {
  DIALLED,
  RINGING,
  ANSWERED,
  BRIDGED
}
