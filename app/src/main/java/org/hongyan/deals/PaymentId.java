package org.hongyan.deals;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A payment on an order. */
public record PaymentId(UUID value) implements Id<UUID> {
  static PaymentId next() {
    return new PaymentId(Ids.next());
  }
}
