package org.hongyan.planning.territory;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** Id of a map put in force on a day. */
public record PublicationId(UUID value) implements Id<UUID> {
  static PublicationId next() {
    return new PublicationId(Ids.next());
  }
}
