package org.hongyan.targets;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A target of one month. */
public record TargetId(UUID value) implements Id<UUID> {
  static TargetId next() {
    return new TargetId(Ids.next());
  }
}
