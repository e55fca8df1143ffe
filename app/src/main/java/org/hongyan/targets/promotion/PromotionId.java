package org.hongyan.targets.promotion;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A promotion. */
public record PromotionId(UUID value) implements Id<UUID> {
  static PromotionId next() {
    return new PromotionId(Ids.next());
  }
}
