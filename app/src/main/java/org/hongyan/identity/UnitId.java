package org.hongyan.identity;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A unit of the organisation tree. */
public record UnitId(UUID value) implements Id<UUID> {
  public static UnitId next() {
    return new UnitId(Ids.next());
  }
}
