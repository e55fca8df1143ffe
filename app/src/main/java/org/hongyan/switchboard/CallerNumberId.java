package org.hongyan.switchboard;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A number the company shows when it calls. */
public record CallerNumberId(UUID value) implements Id<UUID> {
  public static CallerNumberId next() {
    return new CallerNumberId(Ids.next());
  }
}
