package org.hongyan.calling.script;

import java.time.Instant;
import org.hongyan.calling.ScriptId;
import org.jspecify.annotations.Nullable;

/** A script; {@code published} is the version sellers see, null for none yet. */
public record Script(
    ScriptId id, String name, @Nullable Integer published, int latest, Instant changedAt) {}
