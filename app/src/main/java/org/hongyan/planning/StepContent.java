package org.hongyan.planning;

/** A version of a step with its content. */
public record StepContent<I, P, R>(StepHead head, I inputs, P parameters, R result) {}
