package org.hongyan.planning;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A sales plan. */
public record PlanId(UUID value) implements Id<UUID> {
  static PlanId next() {
    return new PlanId(Ids.next());
  }
}
