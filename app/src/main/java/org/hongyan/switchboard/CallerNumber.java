package org.hongyan.switchboard;

/** A number the company shows; {@code e164} is the company's own, so it may be read. */
public record CallerNumber(
    CallerNumberId id, TrunkId trunkId, String e164, String label, boolean active) {}
