package org.hongyan.planning;

import java.util.List;

/** A plan in the list. */
public record PlanRow(
    SalesPlan plan, String unitName, String ownerName, List<StepState.Status> steps) {}
