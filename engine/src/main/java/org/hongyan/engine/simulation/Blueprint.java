package org.hongyan.engine.simulation;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What to generate. The same blueprint gives the same company.
 *
 * @param today the day the history ends; its own calls up to now are not generated
 * @param days calendar days of history before {@code today}
 * @param callsPerDay mean calls of one seller on a working day
 */
public record Blueprint(
    long seed, LocalDate today, ZoneId zone, int days, int customers, int callsPerDay) {

  /** The demo company: 20,000 customers and 90 days. */
  public static Blueprint demo(LocalDate today, ZoneId zone) {
    return new Blueprint(20_260_101L, today, zone, 90, 20_000, 30);
  }
}
