package org.hongyan.engine.scoring;

import org.jspecify.annotations.Nullable;

/**
 * One feature that moved a grade.
 *
 * @param value as a person reads it, null when the customer's value is missing
 * @param weight log-odds compared with the average customer, or points; above zero speaks for the
 *     customer
 */
public record Reason(String feature, @Nullable String value, double weight) {}
