package org.hongyan.planning;

import java.util.List;

/** The key figures of one version of a step. */
public record StepFigures(PlanStep step, int version, List<KeyFigure> figures) {}
