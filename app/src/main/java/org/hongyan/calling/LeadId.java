package org.hongyan.calling;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A customer in a campaign. */
public record LeadId(UUID value) implements Id<UUID> {
  public static LeadId next() {
    return new LeadId(Ids.next());
  }
}
