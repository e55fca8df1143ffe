package org.hongyan.switchboard;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A recording of one call. */
public record RecordingId(UUID value) implements Id<UUID> {
  public static RecordingId next() {
    return new RecordingId(Ids.next());
  }
}
