package org.hongyan.engine.scoring;

/** The lowest probability of a grade and the expected profit of one contact there. */
public record GradeThreshold(Grade grade, double fromProbability, double expectedProfit) {}
