package org.hongyan.activities;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** An item of an action plan. */
public record PlanItemId(UUID value) implements Id<UUID> {
  static PlanItemId next() {
    return new PlanItemId(Ids.next());
  }
}
