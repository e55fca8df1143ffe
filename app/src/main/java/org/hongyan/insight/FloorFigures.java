package org.hongyan.insight;

import java.time.Instant;
import java.util.List;
import org.hongyan.identity.AccountId;

/** Today's figures of everyone in sight, as of a moment. Names and teams come along. */
record FloorFigures(Instant asOf, String currency, SellerDay total, List<FloorSeller> sellers) {

  /** One person's row; the figures are today's. */
  record FloorSeller(AccountId accountId, String name, String teamName, SellerDay day) {}
}
