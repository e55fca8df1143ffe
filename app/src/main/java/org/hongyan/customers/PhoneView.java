package org.hongyan.customers;

import org.jspecify.annotations.Nullable;

/** A number as a screen may know it: masked, such as {@code 138****5678}. */
public record PhoneView(
    PhoneId id,
    String masked,
    PhoneKind kind,
    boolean valid,
    @Nullable String place,
    @Nullable String carrier,
    String zone) {}
