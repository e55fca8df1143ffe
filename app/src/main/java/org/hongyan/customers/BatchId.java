package org.hongyan.customers;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** An import of one file. */
public record BatchId(UUID value) implements Id<UUID> {

  public static BatchId next() {
    return new BatchId(Ids.next());
  }
}
