package org.hongyan.engine.pacing;

/**
 * Whether a seller wants calls, by the newest of the seller's own events.
 *
 * @param reason of a pause, else empty
 */
public record Presence(Kind kind, String reason, long seq) {

  /** In rising order of availability. */
  public enum Kind {
    OFF,
    AWAY,
    PAUSED,
    READY
  }

  boolean isGone() {
    return kind == Kind.OFF || kind == Kind.AWAY;
  }
}
