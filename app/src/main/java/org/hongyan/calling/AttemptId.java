package org.hongyan.calling;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** One wish to ring one customer. */
public record AttemptId(UUID value) implements Id<UUID> {
  public static AttemptId next() {
    return new AttemptId(Ids.next());
  }
}
