package org.hongyan.pay;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** One calculation of a month. */
public record PayRunId(UUID value) implements Id<UUID> {
  static PayRunId next() {
    return new PayRunId(Ids.next());
  }
}
