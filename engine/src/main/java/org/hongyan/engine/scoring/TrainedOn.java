package org.hongyan.engine.scoring;

import java.time.Instant;

/** Which outcomes a model has learned from. */
public record TrainedOn(int outcomes, int buyers, Instant from, Instant to, long seed) {}
