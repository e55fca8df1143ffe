package org.hongyan.identity;

import org.hongyan.shared.TenantId;
import org.hongyan.shared.web.FromSession;

/** A live session: who it is and the token that unsafe requests must repeat. */
public record Session(TenantId tenantId, AccountId accountId, String tokenHash, String csrfToken)
    implements FromSession {}
