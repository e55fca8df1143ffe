package org.hongyan.planning.territory;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** Id of a run of the map optimiser. */
public record TerritoryRunId(UUID value) implements Id<UUID> {
  static TerritoryRunId next() {
    return new TerritoryRunId(Ids.next());
  }
}
