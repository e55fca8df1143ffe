package org.hongyan.engine.pacing;

import java.util.UUID;

/** A seller at a desk, by the id the shell gave. */
public record AgentRef(UUID value) {}
