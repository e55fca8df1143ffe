package org.hongyan.deals;

import java.time.LocalDate;

/**
 * How a person's or a unit's sales of a month came in, by the slots the asker put its days into.
 *
 * @param key account id or org path, as asked
 * @param month its first day
 * @param slots those with sales, rising; {@code minor} beside them, orders less what was taken back
 * @param orders credits with an amount above nothing
 * @param gross their sum, in minor units
 * @param squares sum of their squares: with {@code gross} it tells how many equal orders they weigh
 */
public record SalesCourse(
    String key,
    LocalDate month,
    int[] slots,
    long[] minor,
    long orders,
    double gross,
    double squares) {}
