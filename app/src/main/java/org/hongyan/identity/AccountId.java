package org.hongyan.identity;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.hongyan.shared.Ids;

/** A person's account: seller, leader, manager ... */
public record AccountId(UUID value) implements Id<UUID> {
  public static AccountId next() {
    return new AccountId(Ids.next());
  }
}
