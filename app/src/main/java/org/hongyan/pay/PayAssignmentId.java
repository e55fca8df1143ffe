package org.hongyan.pay;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A plan given to a unit or a person. */
public record PayAssignmentId(UUID value) implements Id<UUID> {
  static PayAssignmentId next() {
    return new PayAssignmentId(Ids.next());
  }
}
