package org.hongyan.customers;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A saved view of the customer list. */
public record SavedViewId(UUID value) implements Id<UUID> {

  public static SavedViewId next() {
    return new SavedViewId(Ids.next());
  }
}
