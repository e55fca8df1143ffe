package org.hongyan.engine.pacing;

import java.util.UUID;

/** A customer of the campaign who may be rung, by the id the shell gave. */
public record LeadRef(UUID value) {}
