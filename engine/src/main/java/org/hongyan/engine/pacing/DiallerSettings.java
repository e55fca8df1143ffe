package org.hongyan.engine.pacing;

import java.time.Duration;

/**
 * The limits a campaign is dialled with.
 *
 * @param lines calls that may be alive at once
 * @param callsPerSecond dials that may be started per second
 * @param ringTimeout after which an unanswered call is ended
 * @param wrapUp time for the notes after a talk
 * @param retry wait after the shell had no lead or did not reply
 */
public record DiallerSettings(
    Mode mode,
    int lines,
    double callsPerSecond,
    Duration ringTimeout,
    Duration wrapUp,
    Duration retry) {

  public DiallerSettings {
    if (lines < 1 || !(callsPerSecond > 0)) {
      throw new IllegalArgumentException(
          "lines " + lines + " and calls per second " + callsPerSecond + " must be positive");
    }
    if (!ringTimeout.isPositive() || wrapUp.isNegative() || !retry.isPositive()) {
      throw new IllegalArgumentException(
          "ring timeout " + ringTimeout + ", wrap-up " + wrapUp + ", retry " + retry);
    }
  }

  Duration betweenDials() {
    return Duration.ofNanos((long) (1e9 / callsPerSecond));
  }
}
