package org.hongyan.identity;

import java.util.UUID;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.web.SignedIn;

/** A live session: who it is and the token that unsafe requests must repeat. */
public record Session(TenantId tenantId, AccountId accountId, String tokenHash, String csrfToken)
    implements SignedIn {

  @Override
  public UUID account() {
    return accountId.value();
  }
}
