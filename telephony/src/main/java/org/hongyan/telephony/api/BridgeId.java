package org.hongyan.telephony.api;

/** Identifies a bridge: legs that hear each other. Chosen by the caller. */
public record BridgeId(String value) {}
