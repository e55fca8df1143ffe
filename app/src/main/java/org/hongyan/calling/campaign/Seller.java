package org.hongyan.calling.campaign;

import org.hongyan.identity.AccountId;

/** Who rings: the account and the org path its calls are filed under. */
public record Seller(AccountId id, String orgPath) {}
