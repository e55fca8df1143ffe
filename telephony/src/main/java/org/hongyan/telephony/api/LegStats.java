package org.hongyan.telephony.api;

/** Media counters of a leg; packets, and delay variation in milliseconds. */
public record LegStats(long received, long lost, long sent, double jitterMillis) {
  public static final LegStats NONE = new LegStats(0, 0, 0, 0);
}
