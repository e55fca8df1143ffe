package org.hongyan.planning;

import java.time.LocalDate;

/**
 * A target that held in a month.
 *
 * @param month its first day
 * @param key account id of a person's, unit id of a unit's
 * @param orgPath of the unit, or of the person when the target was given
 */
public record PastTarget(
    LocalDate month,
    boolean person,
    String key,
    String orgPath,
    long amountMinor,
    String currency) {}
