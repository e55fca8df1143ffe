package org.hongyan.engine.scoring;

/** Mean promised and observed share of buyers in one group of customers. */
public record CalibrationBin(double promised, double observed, int customers) {}
