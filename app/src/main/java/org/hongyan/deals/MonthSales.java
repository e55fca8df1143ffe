package org.hongyan.deals;

import java.time.LocalDate;

/**
 * What a person or a unit sold in a month, orders less what was taken back.
 *
 * @param key account id or org path, as asked
 * @param month its first day
 */
public record MonthSales(String key, LocalDate month, String currency, long minor) {}
