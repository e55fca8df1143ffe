package org.hongyan.deals;

import org.hongyan.identity.AccountId;

/**
 * What one person is credited with in a period, in one currency.
 *
 * @param minor orders less cancellations and returns, in minor units
 * @param orders orders this person placed, cancelled ones not counted
 */
public record Revenue(
    AccountId accountId, String orgPath, String currency, long minor, long orders) {}
