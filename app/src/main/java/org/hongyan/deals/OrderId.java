package org.hongyan.deals;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** An order, or the cancellation or return of one. */
public record OrderId(UUID value) implements Id<UUID> {
  static OrderId next() {
    return new OrderId(Ids.next());
  }
}
