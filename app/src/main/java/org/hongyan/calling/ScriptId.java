package org.hongyan.calling;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A script. */
public record ScriptId(UUID value) implements Id<UUID> {
  public static ScriptId next() {
    return new ScriptId(Ids.next());
  }
}
