package org.hongyan.customers;

import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Customers of one unit, province, owner and grade, counted.
 *
 * @param key of the unit, empty for customers of none
 * @param ownerId null for the public pool
 * @param grade empty for the ungraded
 * @param callable those of them who may be rung
 */
public record CustomerGroup(
    String key,
    String province,
    @Nullable AccountId ownerId,
    String grade,
    long customers,
    long callable) {}
