package org.hongyan.engine.territory;

import java.util.List;

/**
 * Something every territory shall have its fair share of: customers, potential, workload.
 *
 * @param amounts one per unit, none negative
 * @param tolerance allowed relative deviation of a territory from its fair share, 0.05 is ±5 %
 */
public record Activity(String name, List<Double> amounts, double tolerance) {}
