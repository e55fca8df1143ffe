package org.hongyan.engine.scoring;

import java.time.Instant;

/** A customer as known before a call, and whether that call led to a purchase. */
public record LabelledRow(FeatureRow row, boolean bought, Instant calledAt) {}
