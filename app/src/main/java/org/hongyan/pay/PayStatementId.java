package org.hongyan.pay;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A person's statement of a month. */
public record PayStatementId(UUID value) implements Id<UUID> {
  static PayStatementId next() {
    return new PayStatementId(Ids.next());
  }
}
