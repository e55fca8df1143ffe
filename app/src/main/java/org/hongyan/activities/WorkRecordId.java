package org.hongyan.activities;

import java.util.UUID;
import org.hongyan.shared.Id;

/** A work record; the record of a call has the call's own id, so that a call is recorded once. */
public record WorkRecordId(UUID value) implements Id<UUID> {}
