package org.hongyan.engine.territory;

/** One unit that changes hands, by index; {@code from} is −1 when nobody had it. */
public record Handover(int unit, int from, int to) {}
