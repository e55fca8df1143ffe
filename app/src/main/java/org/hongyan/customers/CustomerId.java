package org.hongyan.customers;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A customer, company or person. */
public record CustomerId(UUID value) implements Id<UUID> {

  public static CustomerId next() {
    return new CustomerId(Ids.next());
  }
}
