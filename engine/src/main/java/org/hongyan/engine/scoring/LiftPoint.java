package org.hongyan.engine.scoring;

/**
 * What ringing the best customers down to here brought.
 *
 * @param share of all customers rung, best first
 * @param probability of the last customer rung
 * @param earned margin of the buyers found minus the cost of the contacts
 * @param promised the same by the model's probabilities
 */
public record LiftPoint(
    double share, int contacts, int buyers, double probability, double earned, double promised) {}
