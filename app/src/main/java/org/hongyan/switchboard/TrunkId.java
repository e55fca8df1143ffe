package org.hongyan.switchboard;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A carrier's line. */
public record TrunkId(UUID value) implements Id<UUID> {
  public static TrunkId next() {
    return new TrunkId(Ids.next());
  }
}
