package org.hongyan.planning.monitors;

import java.time.LocalDate;

/**
 * A finished month of one person or team.
 *
 * @param nextMinor the target of the month after, negative when there was none
 */
record Attainment(
    String key, String name, LocalDate month, long quotaMinor, long salesMinor, long nextMinor) {

  boolean hasNext() {
    return nextMinor >= 0;
  }

  double rate() {
    return (double) salesMinor / quotaMinor;
  }
}
