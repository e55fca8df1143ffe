package org.hongyan.pay;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A pay plan, through all its versions. */
public record PayPlanId(UUID value) implements Id<UUID> {
  static PayPlanId next() {
    return new PayPlanId(Ids.next());
  }
}
