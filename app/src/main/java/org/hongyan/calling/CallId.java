package org.hongyan.calling;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A telephone call. */
public record CallId(UUID value) implements Id<UUID> {
  public static CallId next() {
    return new CallId(Ids.next());
  }
}
