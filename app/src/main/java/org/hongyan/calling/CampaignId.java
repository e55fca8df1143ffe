package org.hongyan.calling;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A calling campaign. */
public record CampaignId(UUID value) implements Id<UUID> {
  public static CampaignId next() {
    return new CampaignId(Ids.next());
  }
}
