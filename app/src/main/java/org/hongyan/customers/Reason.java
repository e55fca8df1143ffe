package org.hongyan.customers;

import org.jspecify.annotations.Nullable;

/**
 * One reason for a grade, worded by the web.
 *
 * @param code feature or rule
 * @param value the customer's own value there
 * @param effect contribution in log-odds or points; above zero speaks for the customer
 */
public record Reason(String code, @Nullable String value, double effect) {}
