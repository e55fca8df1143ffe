package org.hongyan.deals;

/**
 * Sales of an org path in one of the equal periods the asker cut its days into.
 *
 * @param period from 0
 * @param minor orders less what was taken back
 * @param orders credits with an amount above nothing
 */
public record PeriodSales(String path, int period, long minor, long orders) {}
