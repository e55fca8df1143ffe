package org.hongyan.deals;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A step of the company's way from first contact to order. */
public record StageId(UUID value) implements Id<UUID> {
  static StageId next() {
    return new StageId(Ids.next());
  }
}
