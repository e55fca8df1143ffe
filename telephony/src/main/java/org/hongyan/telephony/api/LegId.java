package org.hongyan.telephony.api;

/** Identifies one leg: one party's connection, from set-up to release. Chosen by the gateway. */
public record LegId(String value) {}
