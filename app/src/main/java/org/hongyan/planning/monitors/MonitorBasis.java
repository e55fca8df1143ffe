package org.hongyan.planning.monitors;

import java.time.Instant;

/**
 * What a monitor looked at.
 *
 * @param from first month, such as {@code 2027-01}
 * @param to last month; it is over
 * @param at when the data were read
 */
record MonitorBasis(String from, String to, Instant at, String currency) {}
