package org.hongyan.telephony.media;

/**
 * What the party itself reports of our sound.
 *
 * @param roundTripMillis 0 when it has not reported yet
 * @param remoteLoss share of our packets that it lost since its report before, 0 to 1
 */
public record LineQuality(double roundTripMillis, double remoteLoss) {}
