package org.hongyan.planning.monitors;

/** A figure with the interval that covers the true one in 95 of 100 cases. */
record MonitorEstimate(double value, double low, double high) {

  /** The whole interval lies above the value. */
  boolean above(double other) {
    return low > other;
  }
}
