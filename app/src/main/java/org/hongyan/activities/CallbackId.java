package org.hongyan.activities;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A promise to ring a customer back. */
public record CallbackId(UUID value) implements Id<UUID> {
  static CallbackId next() {
    return new CallbackId(Ids.next());
  }
}
