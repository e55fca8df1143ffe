package org.hongyan.calling;

/**
 * How calls went in a period: counts and sums of seconds, so that whoever reads them divides.
 *
 * @param ringSeconds from the start of a call to its answer or its end
 * @param talkSeconds of answered calls
 * @param wrapSeconds spent noting answered calls, as far as seats were measured
 * @param wraps how many such notes were measured
 */
public record CallPace(
    long dials, long answered, long ringSeconds, long talkSeconds, long wrapSeconds, long wraps) {}
