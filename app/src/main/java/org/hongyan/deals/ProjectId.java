package org.hongyan.deals;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A project: one opportunity with one customer. */
public record ProjectId(UUID value) implements Id<UUID> {
  static ProjectId next() {
    return new ProjectId(Ids.next());
  }
}
