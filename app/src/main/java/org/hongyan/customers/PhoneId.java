package org.hongyan.customers;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A telephone number of a customer. */
public record PhoneId(UUID value) implements Id<UUID> {

  public static PhoneId next() {
    return new PhoneId(Ids.next());
  }
}
