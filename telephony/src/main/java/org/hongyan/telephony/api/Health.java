package org.hongyan.telephony.api;

import java.util.Map;

/**
 * State of the gateway.
 *
 * @param trunks trunk name to whether it answered its last probe
 * @param liveLegs legs that exist now
 */
public record Health(boolean ready, Map<String, Boolean> trunks, int liveLegs) {}
