package org.hongyan.engine.pacing;

import java.util.UUID;

/** One try to reach a lead, by the id the shell gave when it offered the lead. */
public record AttemptRef(UUID value) {}
